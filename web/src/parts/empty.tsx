import type { ReactNode } from 'react';

/** An empty list says why it is empty and what can be done; it never looks like a fault. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state-block">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}
