import { YEAR_2007 } from './data/2007.js';
import { YEAR_2008 } from './data/2008.js';
import { YEAR_2009 } from './data/2009.js';
import { YEAR_2010 } from './data/2010.js';
import { YEAR_2011 } from './data/2011.js';
import { YEAR_2012 } from './data/2012.js';
import { YEAR_2013 } from './data/2013.js';
import { YEAR_2014 } from './data/2014.js';
import { YEAR_2015 } from './data/2015.js';
import { YEAR_2016 } from './data/2016.js';
import { YEAR_2017 } from './data/2017.js';
import { YEAR_2018 } from './data/2018.js';
import { YEAR_2019 } from './data/2019.js';
import { YEAR_2020 } from './data/2020.js';
import { YEAR_2021 } from './data/2021.js';
import { YEAR_2022 } from './data/2022.js';
import { YEAR_2023 } from './data/2023.js';
import { YEAR_2024 } from './data/2024.js';
import { YEAR_2025 } from './data/2025.js';
import { YEAR_2026 } from './data/2026.js';
import { YEAR_2027 } from './data/2027.js';
import type { YearTable } from './year-table.js';

/**
 * The years that the product brings along, in order. A new notice is a new file: `data/<year>.ts`; until a version with it
 * is installed, the administrator imports the year. The days come from the package
 * chinese-days 1.5.7 (MIT), which cites the notices; tests compare them with it and with a second source.
 */
export const YEAR_TABLES: readonly YearTable[] = [
  YEAR_2007,
  YEAR_2008,
  YEAR_2009,
  YEAR_2010,
  YEAR_2011,
  YEAR_2012,
  YEAR_2013,
  YEAR_2014,
  YEAR_2015,
  YEAR_2016,
  YEAR_2017,
  YEAR_2018,
  YEAR_2019,
  YEAR_2020,
  YEAR_2021,
  YEAR_2022,
  YEAR_2023,
  YEAR_2024,
  YEAR_2025,
  YEAR_2026,
  YEAR_2027,
];

/** A cache of what the database has beside them, in this process: the same for everybody, and followed by its version. */
let inForce: { version: string | null; tables: readonly YearTable[] } = { version: null, tables: YEAR_TABLES };

/** The years as they stand now: those above, and what the administrator has put in their place. */
export const tablesInForce = (): readonly YearTable[] => inForce.tables;

export const versionInForce = (): string | null => inForce.version;

export function putInForce(version: string | null, imported: readonly YearTable[]): void {
  const others = YEAR_TABLES.filter(({ year }) => imported.every((table) => table.year !== year));
  inForce = { version, tables: [...others, ...imported].sort((a, b) => a.year - b.year) };
}
