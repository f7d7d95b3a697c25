import { useQuery } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages';
import { api } from '../../api/client';

const whole = { limit: 200 };

/** Units and clients are hundreds at the most: each list is read whole. */
export const useUnitList = () =>
  useQuery({
    queryKey: ['administration', 'units'],
    queryFn: () => allPages((page) => api.GET('/api/v1/units', { params: { query: { ...whole, ...page } } })),
  });

export const useClientList = () =>
  useQuery({
    queryKey: ['administration', 'clients'],
    queryFn: () => allPages((page) => api.GET('/api/v1/api-clients', { params: { query: { ...whole, ...page } } })),
  });
