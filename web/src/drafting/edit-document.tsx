import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Link, useParams } from 'react-router';
import { api, ask } from '../api/client';
import type { Schemas } from '../api/client';
import { faultOf } from '../api/problem';
import { refreshDocument } from '../documents/use-act';
import { useDocument } from '../documents/use-document';
import type { DocumentView } from '../documents/use-document';
import { Loading } from '../parts/loading';
import { ProblemNotice } from '../parts/problem-notice';
import { useTitle } from '../shell/use-title';
import { useWords } from '../words/use-words';
import { Autosave } from './autosave';
import './drafting.css';
import { DraftingContext } from './drafting-context';
import { DraftingScreen } from './drafting-screen';
import { revealPointer } from './reveal';
import { useGate, usePack } from './use-drafting-data';
import words from './words.json';

/** 起草: the same screen for the drafter, the unit's 核稿人 and the office, wherever the text may be changed. */
export function EditDocument() {
  const t = useWords(words);
  const { id = '' } = useParams();
  const read = useDocument(id);
  const gate = useGate(id);
  useTitle(read.data?.content.title || t('newDocument'));
  const fault = faultOf(read);
  if (fault)
    return (
      <>
        <ProblemNotice problem={fault} onReload={() => void read.refetch()} />
        <Link to="/">{t('toDesk')}</Link>
      </>
    );
  const gateFault = faultOf(gate);
  if (gateFault) return <ProblemNotice problem={gateFault} onReload={() => void gate.refetch()} />;
  if (!read.data || !gate.data) return <Loading />;
  return <WithPack key={id} document={read.data} gate={gate.data} />;
}

interface Props {
  document: DocumentView;
  gate: Schemas['GateView'];
}

function WithPack({ document, gate }: Props) {
  const pack = usePack(document);
  if (pack.error) return <ProblemNotice problem={pack.error} onReload={() => void pack.refetch()} />;
  if (!pack.data) return <Loading />;
  return <Drafting document={document} gate={gate} pack={pack.data} />;
}

function Drafting({ document, gate, pack }: Props & { pack: Schemas['PolicyPackResponse'] }) {
  const queries = useQueryClient();
  const { id } = document;
  const [store] = useState(
    () =>
      new Autosave(
        id,
        document,
        () => ask(api.GET('/api/v1/documents/{id}', { params: { path: { id } } })),
        () => void refreshDocument(queries, id),
      ),
  );
  const state = useSyncExternalStore(store.subscribe, store.read);
  const editable = document.actions.some(({ name, allowed }) => name === 'edit' && allowed);
  useEffect(() => store.start(), [store]);
  useEffect(() => store.seen(document), [store, document]);
  const reveal = useCallback((pointer: string) => revealPointer(pointer), []);
  const drafting = useMemo(
    () => ({ document, gate, pack, store, state, editable, reveal }),
    [document, gate, pack, store, state, editable, reveal],
  );
  return (
    <DraftingContext value={drafting}>
      <DraftingScreen />
    </DraftingContext>
  );
}
