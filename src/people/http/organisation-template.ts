import { labelOf } from '../../platform/messages/messages.js';
import type { Lang } from '../../platform/messages/messages.js';
import { IMPORT_COLUMNS } from '../rules/organisation-row.js';
import { ROLES, UNIT_KINDS } from '../rules/roles.js';

/** Only the first sheet is read; the second is for the person who fills it in. */
export async function organisationTemplate(lang: Lang): Promise<{ name: string; bytes: Buffer }> {
  const title = labelOf('importSheet', 'organisation', lang);
  const headings = IMPORT_COLUMNS.map((column) => labelOf('importColumn', column, lang));
  const words = [
    [labelOf('importColumn', 'unitKind', lang), labelOf('importColumn', 'role', lang)],
    ...ROLES.map((role, i) => {
      const kind = UNIT_KINDS[i];
      return [kind === undefined ? '' : labelOf('unitKind', kind, lang), labelOf('role', role, lang)];
    }),
  ];
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [
      { name: title, rows: [headings], columns: headings.map(() => ({ width: 16 })) },
      { name: labelOf('importSheet', 'words', lang), rows: words, columns: [{ width: 24 }, { width: 28 }] },
    ],
  });
  return { name: `${title}.xlsx`, bytes: Buffer.from(bytes) };
}
