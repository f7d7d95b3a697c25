import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Schemas } from '../api/client';
import type words from './words.json';

type Permission = Schemas['OwnAppointment']['permissions'][number];

interface Section {
  path: string;
  name: keyof typeof words;
  /** Without it the server would answer with nothing but a refusal; null: everybody may read it. */
  needs: Permission | null;
  Screen: ComponentType;
}

/** 管理, section by section; each is loaded when it is opened. */
export const SECTIONS: readonly Section[] = [
  {
    path: 'units',
    name: 'units',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./units')).Units })),
  },
  {
    path: 'persons',
    name: 'persons',
    needs: 'readPersons',
    Screen: lazy(async () => ({ default: (await import('./persons')).Persons })),
  },
  {
    path: 'appointments',
    name: 'appointments',
    needs: 'readAppointments',
    Screen: lazy(async () => ({ default: (await import('./appointments')).Appointments })),
  },
  {
    path: 'delegations',
    name: 'delegations',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./delegations')).Delegations })),
  },
  {
    path: 'clients',
    name: 'clients',
    needs: 'readApiClients',
    Screen: lazy(async () => ({ default: (await import('./clients')).Clients })),
  },
  {
    path: 'imports',
    name: 'imports',
    needs: 'readPersons',
    Screen: lazy(async () => ({ default: (await import('./imports')).Imports })),
  },
  {
    path: 'series',
    name: 'series',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./series')).Series })),
  },
  {
    path: 'phrases',
    name: 'stockPhrases',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./phrases')).StockPhrases })),
  },
  {
    path: 'packs',
    name: 'packs',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./packs')).Packs })),
  },
  {
    path: 'calendar',
    name: 'calendar',
    needs: null,
    Screen: lazy(async () => ({ default: (await import('./calendar')).WorkingDays })),
  },
  {
    path: 'jobs',
    name: 'jobs',
    needs: 'readJobs',
    Screen: lazy(async () => ({ default: (await import('./jobs')).JobsOverview })),
  },
  {
    path: 'record',
    name: 'record',
    needs: 'readAdministrativeRecord',
    Screen: lazy(async () => ({ default: (await import('./record')).AdministrativeRecord })),
  },
  {
    path: 'example-data',
    name: 'exampleData',
    needs: 'openUnit',
    Screen: lazy(async () => ({ default: (await import('./example-data')).ExampleData })),
  },
];
