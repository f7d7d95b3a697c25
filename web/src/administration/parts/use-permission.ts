import type { Schemas } from '../../api/client';
import { useSession } from '../../session/session';

type Permission = Schemas['OwnAppointment']['permissions'][number];

/** Whether the server has told that the acting post may do it. */
export function usePermission(permission: Permission): boolean {
  const { appointment } = useSession();
  return appointment?.permissions.includes(permission) ?? false;
}
