import { changing } from '../api/client';
import { isPassing, Problem } from '../api/problem';
import type { ChangeHeaders } from '../documents/use-act';
import type { DocumentView } from '../documents/use-document';
import { differs, draftOf, SECTIONS } from './draft';
import type { Draft, Section } from './draft';
import { keepDraft, keptDraft } from './kept-draft';
import { same } from './merge.js';
import { reconcile } from './reconcile';
import type { Conflict } from './reconcile';
import { sendSection } from './send-section';

export interface SaveState {
  draft: Draft;
  version: number;
  status: 'saved' | 'unsaved' | 'saving' | 'away';
  savedAt: Date | null;
  /** Sections that the server refuses as they are; they are sent again once they change. */
  refused: Partial<Record<Section, Problem>>;
  conflicts: Conflict[];
  /** Somebody else's change was taken over beside one's own. */
  merged: boolean;
  /** Moves when the text was changed from outside, so that the editor shows it. */
  replaced: number;
}

/** Sends something with the version that is current by then, and answers with the version after it. */
export type Sending<T> = (header: ChangeHeaders) => Promise<T>;

/** A part of the screen that holds words of its own for a moment: the text editor. */
interface Source {
  /** Hands in its newest words. */
  hand: () => void;
  /** Once no word is being composed in it, which would be torn apart by what is shown anew. */
  composed: () => Promise<void>;
}

const PAUSE = 1_200;
const LONGEST_WAIT = 10_000;
const RETRY = 4_000;

/** The draft on the screen and its way to the server: one request at a time, only what changed, nothing lost. */
export class Autosave {
  private base: Draft;
  private state: SaveState;
  private readonly listeners = new Set<() => void>();
  private readonly sources = new Set<Source>();
  private line: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | null = null;
  private closed = false;
  /** What reload would compare with: the last version that both sides had. */
  private common: { version: number; base: Draft };

  constructor(
    private readonly documentId: string,
    document: DocumentView,
    private readonly reread: () => Promise<DocumentView>,
    private readonly onSaved: () => void,
  ) {
    const kept = keptDraft(documentId);
    const server = draftOf(document);
    this.base = kept ? kept.base : server;
    this.common = { version: kept?.version ?? document.version, base: this.base };
    this.state = {
      draft: kept ? kept.draft : server,
      version: kept?.version ?? document.version,
      status: kept ? 'unsaved' : 'saved',
      savedAt: null,
      refused: {},
      conflicts: [],
      merged: false,
      replaced: 0,
    };
    if (kept) this.takeIn(document);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  read = (): SaveState => this.state;

  /** Opens the tap: timers run only while somebody looks. */
  start(): () => void {
    this.closed = false;
    if (this.isDirty()) this.plan(0);
    const online = () => void this.flush();
    const leave = () => this.keep();
    window.addEventListener('online', online);
    window.addEventListener('pagehide', leave);
    return () => {
      this.closed = true;
      clearTimeout(this.timer);
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', leave);
      this.keep();
    };
  }

  addSource(source: Source): () => void {
    this.sources.add(source);
    return () => void this.sources.delete(source);
  }

  set<S extends Section>(section: S, change: Partial<Draft[S]>): void {
    const draft = { ...this.state.draft, [section]: { ...this.state.draft[section], ...change } };
    const refused = { ...this.state.refused };
    delete refused[section];
    this.change({ draft, refused, status: this.state.status === 'saving' ? 'saving' : 'unsaved' });
    this.keep();
    this.plan(PAUSE);
  }

  /** The same from outside of the fields that hold the words: they show it. */
  replace<S extends Section>(section: S, change: Partial<Draft[S]>): void {
    this.state = { ...this.state, replaced: this.state.replaced + 1 };
    this.set(section, change);
  }

  isDirty = (): boolean => SECTIONS.some((section) => differs(section, this.base, this.state.draft));

  /** Has every part of the screen hand in its newest words. */
  collect(): void {
    for (const { hand } of this.sources) hand();
  }

  /** Something is being written that has not been handed in yet. */
  touch(): void {
    if (this.state.status === 'saved') this.change({ status: 'unsaved' });
  }

  /** What was being written is as it was before after all. */
  untouch(): void {
    if (this.state.status === 'unsaved' && !this.isDirty()) this.change({ status: 'saved' });
  }

  /** Gives up what is not saved; somebody has decided so. */
  discard(): void {
    clearTimeout(this.timer);
    this.closed = true;
    this.change({ draft: this.base, conflicts: [], status: 'saved' });
    keepDraft(this.documentId, null);
  }

  /** Saves what is to be saved. @returns whether the server now has everything */
  flush = async (): Promise<boolean> => {
    this.collect();
    clearTimeout(this.timer);
    await this.inLine(() => this.saveAll());
    return !this.isDirty() && this.state.conflicts.length === 0;
  };

  /** Any other change of the document (a file, an answer, an act), in the same line and under the same version. */
  async perform<T extends { version: number }>(send: Sending<T>): Promise<T> {
    await this.flush();
    return this.inLine(async () => {
      try {
        return this.moved(await send(changing(this.state.version)));
      } catch (error) {
        if (!(error instanceof Problem) || error.status !== 412) throw error;
        await this.takeInQuietly(await this.reread());
        if (this.state.conflicts.length > 0) throw error;
        return this.moved(await send(changing(this.state.version)));
      }
    });
  }

  /** The document as it is read anew: somebody else may have changed it. */
  seen(document: DocumentView): void {
    if (document.version > this.state.version) void this.inLine(() => this.takeInQuietly(document));
  }

  /** One disputed field is decided; when none is left, the rest is saved. */
  decide({ section, field }: Conflict, value: unknown): void {
    const conflicts = this.state.conflicts.filter((one) => one.section !== section || one.field !== field);
    this.state = { ...this.state, conflicts, replaced: this.state.replaced + 1 };
    if (conflicts.length === 0) this.common = { version: this.state.version, base: this.base };
    this.set(section, { [field]: value });
  }

  /** Not in the middle of a word: until it is composed, no text is put together with another's. */
  private async takeInQuietly(document: DocumentView): Promise<void> {
    await Promise.all([...this.sources].map(({ composed }) => composed()));
    this.takeIn(document);
  }

  private takeIn(document: DocumentView): void {
    // Told twice of the same version, the second time would find nothing disputed any more.
    if (document.version <= this.state.version) return;
    // The newest letters first: what is shown after this is what was put together here.
    this.collect();
    const theirs = draftOf(document);
    const { draft, conflicts } = reconcile(this.base, this.state.draft, theirs);
    const mineToo = this.isDirty() && document.version !== this.state.version;
    const replaced = same(draft, this.state.draft) ? this.state.replaced : this.state.replaced + 1;
    this.base = theirs;
    if (conflicts.length === 0) this.common = { version: document.version, base: theirs };
    this.change({ draft, conflicts, version: document.version, merged: mineToo || this.state.merged, replaced });
    this.change({ status: this.isDirty() ? 'unsaved' : 'saved' });
    this.keep();
    if (this.isDirty()) this.plan(PAUSE);
  }

  private plan(pause: number): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    const now = performance.now();
    this.waitingSince ??= now;
    const wait = Math.max(0, Math.min(pause, this.waitingSince + LONGEST_WAIT - now));
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const next = this.line.then(work, work);
    this.line = next.catch(() => undefined);
    return next;
  }

  private async saveAll(): Promise<void> {
    this.waitingSince = null;
    let saved = false;
    for (const section of SECTIONS) saved = (await this.save(section)) || saved;
    // What was written meanwhile is not saved yet.
    this.collect();
    const status = this.isDirty() ? (this.state.status === 'away' ? 'away' : 'unsaved') : 'saved';
    if (status !== this.state.status) this.change({ status });
    this.keep();
    if (saved) this.onSaved();
  }

  private async save(section: Section): Promise<boolean> {
    const { draft, refused, conflicts } = this.state;
    if (conflicts.length > 0 || refused[section] || !differs(section, this.base, draft)) return false;
    this.change({ status: 'saving' });
    try {
      const answer = await sendSection(this.documentId, section, this.base, draft, changing(this.state.version));
      this.base = { ...this.base, [section]: draft[section] };
      this.moved(answer);
      this.change({ savedAt: new Date() });
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await this.failed(section, error);
      return false;
    }
  }

  private async failed(section: Section, problem: Problem): Promise<void> {
    if (problem.status === 412) {
      const document = await this.reread().catch(() => null);
      if (document && document.version > this.state.version) return this.takeInQuietly(document);
    }
    if (isPassing(problem) || problem.status === 412) {
      this.change({ status: 'away' });
      return this.plan(RETRY);
    }
    this.change({ refused: { ...this.state.refused, [section]: problem }, status: 'unsaved' });
  }

  private moved<T extends { version: number }>(answer: T): T {
    if (this.state.conflicts.length === 0) this.common = { version: answer.version, base: this.base };
    // What the step before did not allow may be allowed in this one.
    const refused = Object.entries(this.state.refused).filter(([, { status }]) => status !== 409);
    this.change({ version: answer.version, refused: Object.fromEntries(refused) });
    return answer;
  }

  /** Words that bear a secrecy mark are kept nowhere, not even here (6-safety). */
  private keep(): void {
    const marked = Object.values(this.state.refused).some(({ code }) => code === 'secrecyMark');
    const unsaved = this.isDirty() || this.state.conflicts.length > 0;
    keepDraft(this.documentId, unsaved && !marked ? { ...this.common, draft: this.state.draft } : null);
  }

  private change(part: Partial<SaveState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
