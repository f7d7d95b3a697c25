import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { faultOf, Problem } from '../api/problem';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { ChooseAppointment } from '../sign-in/choose-appointment';
import { ReplacePassword } from '../sign-in/replace-password';
import { SignIn } from '../sign-in/sign-in';
import { useLang } from '../words/lang';
import { keepAppointment, keptAppointment } from './kept-appointment';
import { PREFERENCES, readPreferences } from './preferences';
import { Preferred } from './preferred';

export type Appointment = Schemas['OwnAppointment'];

interface Session {
  person: Schemas['PersonBrief'];
  /** As what they act in this tab; null for somebody without any post. */
  appointment: Appointment | null;
  appointments: readonly Appointment[];
  actAs: (appointmentId: string) => void;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

/** Who is signed in. Whoever is not, or has still to choose a post, sees that screen instead. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const { lang, adopt } = useLang();
  const [chosen, setChosen] = useState(keptAppointment);
  const read = useQuery({ queryKey: ['me'], queryFn: () => readMe(queries) });
  const { data: me } = read;
  const fault = faultOf(read);

  const actAs = useCallback(
    (id: string) => {
      keepAppointment(id);
      setChosen(id);
      queries.removeQueries({ predicate: ({ queryKey }) => !OF_THE_PERSON.includes(queryKey[0]) });
    },
    [queries],
  );
  const signOut = useCallback(async () => {
    await ask(api.DELETE('/api/v1/sessions/current'));
    keepAppointment(null);
    setChosen(null);
    queries.clear();
    adopt(lang);
    await queries.invalidateQueries({ queryKey: ['me'] });
  }, [queries, adopt, lang]);

  const session = useMemo<Session | null>(() => {
    if (!me) return null;
    const [only] = me.appointments;
    const appointment = me.appointments.length === 1 ? only : me.appointments.find(({ id }) => id === chosen);
    return { person: me.person, appointment: appointment ?? null, appointments: me.appointments, actAs, signOut };
  }, [me, chosen, actAs, signOut]);

  if (fault) return <ProblemNotice problem={fault} onReload={() => void read.refetch()} />;
  if (me === undefined) return <Loading />;
  if (!me || !session) return <SignIn />;
  if (me.passwordTemporary) return <ReplacePassword />;
  if (session.appointment === null && me.appointments.length > 1) {
    return <ChooseAppointment appointments={me.appointments} choose={actAs} />;
  }
  return (
    <SessionContext value={session}>
      <Preferred>{children}</Preferred>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

/** What stays when somebody acts as another of their posts. */
const OF_THE_PERSON: readonly unknown[] = ['me', PREFERENCES[0]];

/** With what they like, asked for in the same moment; null: nobody is signed in. */
async function readMe(queries: QueryClient): Promise<Schemas['MeResponse'] | null> {
  try {
    const [me] = await Promise.all([
      ask(api.GET('/api/v1/me')),
      // Where it cannot be told now, the workbench looks as usual and asks again.
      readPreferences().then(
        (preferences) => queries.setQueryData(PREFERENCES, preferences),
        () => undefined,
      ),
    ]);
    return me;
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}
