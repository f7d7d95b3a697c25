import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Malformed } from '../errors.js';
import type { Issue } from '../errors.js';
import { escapePointer } from './body-parsers.js';

/** Allow-list: what a request class does not name is refused, and every fault is told at once with its pointer. */
export function validationPipe(): ValidationPipe {
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
