import { ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { Malformed } from '../errors.js';
import type { Issue } from '../errors.js';
import { escapePointer } from './body-parsers.js';

/** Allow-list: what a request class does not name is refused, and every fault is told at once with its pointer. */
export function validationPipe(): ValidationPipe {
  rememberRules();
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => new Malformed('malformedRequest', issuesOf(errors, '')),
  });
}

/**
 * class-validator looks through the classes of the whole house for whatever a class inherits, anew for each object that it
 * judges. We use neither groups nor schemas, and a class is complete before its first object: one look is enough.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const look = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<typeof look>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return look(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? look(target, schema, always, strictGroups, groups);
    known.set(target, rules);
    return rules;
  };
}

export function issuesOf(errors: readonly ValidationError[], parent: string): Issue[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    return [...ownIssues(error, pointer), ...issuesOf(error.children ?? [], pointer)];
  });
}

function ownIssues(error: ValidationError, pointer: string): Issue[] {
  const constraints = Object.entries(error.constraints ?? {});
  if (constraints.length === 0) return [];
  const unknown = 'whitelistValidation' in (error.constraints ?? {});
  if (!unknown && error.value === undefined) return [{ code: 'missingField', pointer }];
  const issues = constraints.map(([constraint, text]) => toIssue(constraint, text, pointer));
  // A value of the wrong type breaks its length and its range as well; one sentence is enough.
  const wrongType = issues.filter(({ code }) => code === 'wrongType');
  return wrongType.length > 0 ? wrongType.slice(0, 1) : issues;
}

const codes: Record<string, string> = {
  whitelistValidation: 'unknownField',
  isDefined: 'missingField',
  isNotEmpty: 'emptyField',
  arrayNotEmpty: 'emptyField',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  isLength: 'wrongLength',
  arrayMinSize: 'tooFew',
  arrayMaxSize: 'tooMany',
  arrayUnique: 'givenTwice',
  min: 'tooSmall',
  max: 'tooBig',
  isIn: 'notInSet',
  isEnum: 'notInSet',
  isUuid: 'malformedValue',
  matches: 'malformedValue',
  isDateString: 'malformedValue',
  isIso8601: 'malformedValue',
  isEmail: 'malformedValue',
  isString: 'wrongType',
  isInt: 'wrongType',
  isNumber: 'wrongType',
  isBoolean: 'wrongType',
  isArray: 'wrongType',
  isObject: 'wrongType',
  nestedValidation: 'wrongType',
  unknownValue: 'wrongType',
};

function toIssue(constraint: string, text: string, pointer: string): Issue {
  const code = codes[constraint] ?? 'malformedValue';
  if (code === 'notInSet') return { code, pointer, params: { allowed: text.split(': ').at(-1) ?? '' } };
  const limit = /\d+/.exec(text.slice(text.indexOf(' ')))?.[0];
  const params = { rule: text, ...(limit !== undefined && { limit: Number(limit) }) };
  return { code, pointer, params };
}
