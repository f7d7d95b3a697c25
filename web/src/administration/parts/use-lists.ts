import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages';
import { api } from '../../api/client';

const whole = { limit: 200 };

/** The organisation's lists are as long as the organisation: each is read whole. */
export const useUnitList = () =>
  useQuery({
    queryKey: ['administration', 'units'],
    queryFn: () => allPages((page) => api.GET('/api/v1/units', { params: { query: { ...whole, ...page } } })),
  });

export const usePersonList = () =>
  useQuery({
    queryKey: ['administration', 'persons'],
    queryFn: () => allPages((page) => api.GET('/api/v1/persons', { params: { query: { ...whole, ...page } } })),
  });

export const useAppointmentList = () =>
  useQuery({
    queryKey: ['administration', 'appointments'],
    queryFn: () => allPages((page) => api.GET('/api/v1/appointments', { params: { query: { ...whole, ...page } } })),
  });

export const useDelegationList = () =>
  useQuery({
    queryKey: ['administration', 'delegations'],
    queryFn: () => allPages((page) => api.GET('/api/v1/delegations', { params: { query: { ...whole, ...page } } })),
  });

export const useClientList = () =>
  useQuery({
    queryKey: ['administration', 'clients'],
    queryFn: () => allPages((page) => api.GET('/api/v1/api-clients', { params: { query: { ...whole, ...page } } })),
  });
