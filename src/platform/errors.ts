/** Why something is not done: a code of the message catalogue, where it is, which clause, and who can mend it. */
export interface Issue {
  code: string;
  /** JSON pointer (RFC 6901) into the request or the document. */
  pointer?: string;
  clause?: { zh: string; en: string };
  /** Role code of the person who can mend it. */
  owner?: string;
  params?: Record<string, string | number>;
}

/** 404: it does not exist, or this person may not know that it does. Both answer with the same body. */
export class NotFound extends Error {
  constructor() {
    super('notFound');
  }
}

/** 401: no session and no token, or one that has ended. */
export class Unauthenticated extends Error {
  constructor(
    readonly code: string = 'unauthenticated',
    readonly issues: Issue[] = [],
  ) {
    super(code);
  }
}

/** 403: only where the caller already knows that the thing exists. */
export class NotAllowed extends Error {
  constructor(
    readonly code: string,
    readonly issues: Issue[] = [],
  ) {
    super(code);
  }
}

/** 422: the rules say no; every reason is listed. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly issues: Issue[],
  ) {
    super(code);
  }
}

/** 409: the state, the hash or the key has moved. `extra` members are added to the answer. */
export class Conflict extends Error {
  constructor(
    readonly code: string,
    readonly issues: Issue[] = [],
    readonly extra?: Record<string, unknown>,
  ) {
    super(code);
  }
}

/** 400: the request cannot be read. */
export class Malformed extends Error {
  constructor(
    readonly code: string,
    readonly issues: Issue[],
  ) {
    super(code);
  }
}

/** 428: `If-Match` is missing (RFC 6585). */
export class PreconditionRequired extends Error {
  constructor(
    readonly code: string = 'preconditionRequired',
    readonly issues: Issue[] = [],
  ) {
    super(code);
  }
}

/** 412: `If-Match` names a version that is no longer current. `extra` says the current tag, who changed it and when. */
export class PreconditionFailed extends Error {
  constructor(
    readonly code: string = 'preconditionFailed',
    readonly issues: Issue[] = [],
    readonly extra?: Record<string, unknown>,
  ) {
    super(code);
  }
}

/** 429: slowed down; `retryAfterSeconds` goes into `Retry-After`. */
export class TooManyRequests extends Error {
  constructor(
    readonly code: string = 'tooManyRequests',
    readonly retryAfterSeconds = 60,
  ) {
    super(code);
  }
}

/** 503: not now; nothing is known to be done, and trying again with the same key is safe. */
export class Unavailable extends Error {
  constructor(
    readonly code: string = 'unavailable',
    readonly retryAfterSeconds = 5,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
