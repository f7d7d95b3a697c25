const KEPT = 'yuantou.appointment';

/** As which of several posts (岗位) a person acts in this tab; another tab may act as another. */
export const keptAppointment = (): string | null => sessionStorage.getItem(KEPT);

export function keepAppointment(id: string | null): void {
  if (id === null) sessionStorage.removeItem(KEPT);
  else sessionStorage.setItem(KEPT, id);
}
