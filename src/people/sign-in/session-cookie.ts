interface RequestLike {
  headers: { cookie?: string | undefined };
}

/**
 * `__Host-` binds the cookie to this very host over TLS. A plain-HTTP intranet cannot have it: there the browser would
 * drop a `Secure` cookie without a word.
 */
export function sessionCookieName(tls: boolean): string {
  return tls ? '__Host-yuantou' : 'yuantou';
}

/** The value of `Set-Cookie`. Without a lifetime: it goes with the browser, and the server ends it earlier. */
export function sessionCookie(token: string, tls: boolean): string {
  return `${sessionCookieName(tls)}=${token}; Path=/; HttpOnly; SameSite=Lax${tls ? '; Secure' : ''}`;
}

export function endedSessionCookie(tls: boolean): string {
  return `${sessionCookie('', tls)}; Max-Age=0`;
}

export function sessionTokenOf(request: RequestLike, tls: boolean): string | undefined {
  const prefix = `${sessionCookieName(tls)}=`;
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const cookie = part.trim();
    if (cookie.startsWith(prefix)) return cookie.slice(prefix.length) || undefined;
  }
  return undefined;
}
