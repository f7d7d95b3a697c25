import { Malformed } from '../../platform/errors.js';
import type { Issue } from '../../platform/errors.js';
import { FIGURE_TABLE, listOf } from '../rules/figures.js';
import type { FigureName } from '../rules/figures.js';
import { FILTERS } from '../rules/question.js';
import type { ListQuestion, Question } from '../rules/question.js';
import type { FigureFilterQuery, FigureListQuery, FigureQuery } from './figures.requests.js';

/** @throws Malformed for a split or a filter that is no dimension of the figure, or a period that ends before it begins */
export function asked(figure: FigureName, query: FigureQuery): Question {
  const { dimensions } = FIGURE_TABLE[figure];
  const wrong = (query.by ?? []).filter((dimension) => !dimensions.includes(dimension));
  refuse([...wrong.map((dimension) => unknown('/by', figure, dimension)), ...issuesOf(figure, query)]);
  return questionOf(figure, query);
}

/** The same, and for a column that has no list. */
export function askedOfList(figure: FigureName, query: FigureListQuery): ListQuestion {
  const { measure } = query;
  const known = FIGURE_TABLE[figure];
  const hasList =
    listOf(known) === 'documents' && known.measures.some(({ name, type }) => name === measure && type === 'count');
  refuse([...(hasList ? [] : [unknown('/measure', figure, measure)]), ...issuesOf(figure, query)]);
  return { ...questionOf(figure, query), measure };
}

function issuesOf(figure: FigureName, query: FigureFilterQuery): Issue[] {
  const { dimensions } = FIGURE_TABLE[figure];
  const foreign = FILTERS.filter((filter) => query[filter] !== undefined && !dimensions.includes(filter));
  const { from, to } = query;
  return [
    ...foreign.map((filter) => unknown(`/${filter}`, figure, filter)),
    ...(from !== undefined && to !== undefined && to < from ? [{ code: 'periodBackwards', pointer: '/to' }] : []),
  ];
}

const unknown = (pointer: string, figure: FigureName, name: string): Issue => ({
  code: 'figureDoesNotKnow',
  pointer,
  params: { figure, name },
});

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw new Malformed('malformedRequest', issues);
}

function questionOf(figure: FigureName, query: FigureFilterQuery): Question {
  const members = Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const member = query[filter];
      return member === undefined ? [] : [[filter, member]];
    }),
  );
  return { figure, from: query.from ?? null, to: query.to ?? null, members };
}
