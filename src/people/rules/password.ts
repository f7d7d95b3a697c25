import type { Issue } from '../../platform/errors.js';

export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;

/** What is wrong with a password that a person chose. Length counts; kinds of characters do not (they only breed patterns). */
export function passwordIssues(password: string, username: string, pointer: string): Issue[] {
  const issues: Issue[] = [];
  const { least, most } = PASSWORD_LENGTH;
  if ([...password].length < least || [...password].length > most) {
    issues.push({ code: 'passwordLength', pointer, params: { least, most } });
  }
  if (password.toLowerCase().includes(username.toLowerCase())) issues.push({ code: 'passwordHoldsUsername', pointer });
  if (new Set(password).size < 5) issues.push({ code: 'passwordTooPlain', pointer });
  return issues;
}
