import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import type { DocumentView } from '../../documents/use-document';
import { useLabels } from '../../parts/use-labels';
import { useWords } from '../../words/use-words';
import { useDisclosureWords } from '../said/disclosure-lines';
import { Dissent } from '../said/dissent';
import { useSigningView } from '../said/use-signing-view';
import { useDates } from '../../parts/use-dates';
import { useTimeline } from '../use-timeline';
import { useUnitNames } from '../use-unit-names';
import { Opinions } from './opinions';
import './paper.css';
import words from './words.json';

type Step = Schemas['OpinionView']['step'];

/** 发文稿纸: the approval form as paper, each opinion in its cell; printed as it is, on A4. */
export function Paper({ document }: { document: DocumentView }) {
  const t = useWords(words);
  return (
    <>
      <div className="paper-tools">
        <Button size="small" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <div className="paper">
        <h2 className="paper-title">{t('formTitle', { unit: document.unit.name })}</h2>
        <div className="paper-scroll" tabIndex={0} role="group" aria-label={t('form')}>
          <table className="paper-form">
            <tbody>
              <SignRows document={document} />
              <ElementRows document={document} />
              <DisclosureRows document={document} />
              <ReviewRows document={document} />
              <DissentRow document={document} />
            </tbody>
          </table>
        </div>
        <PaperFoot document={document} />
      </div>
    </>
  );
}

const SIGNING: readonly Step[] = ['leaderSignOff'];
const DEPARTMENT: readonly Step[] = ['departmentSignOff'];
const COUNTERSIGNING: readonly Step[] = ['countersigning', 'dissentConfirmation'];
const CHECKING: readonly Step[] = ['unitOfficeReview'];
const DISCLOSURE: readonly Step[] = ['disclosureReview', 'officeEndorsement'];
const SECRECY: readonly Step[] = ['confidentialityReview', 'officeClearance'];
const OFFICE: readonly Step[] = ['officeReview'];
const ADDED: readonly Step[] = ['interpretationClearance', 'interpretationSignOff'];

function SignRows({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const units = [...document.content.jointUnits, ...document.content.touchedUnits];
  const nameOf = useUnitNames(units);
  return (
    <>
      <tr>
        <Cell name={t('urgency')}>{label('urgency', document.content.urgency)}</Cell>
        <Cell name={t('number')}>{document.number ?? t('afterSigning')}</Cell>
      </tr>
      {document.office && (
        <Wide name={t('leaderSign')} tall>
          <Opinions document={document} steps={SIGNING} />
        </Wide>
      )}
      <Wide name={t('departmentSign')} tall>
        <Opinions document={document} steps={DEPARTMENT} />
      </Wide>
      <Wide name={t('countersign')}>
        {units.length === 0 ? t('noCountersigning') : <p>{units.map(nameOf).join(t('comma'))}</p>}
        <Opinions document={document} steps={COUNTERSIGNING} />
      </Wide>
    </>
  );
}

/** Who thought otherwise, and what a signature decided over: it stays on the paper. */
function DissentRow({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { data } = useSigningView(document);
  if (!data || data.dissent.length === 0) return null;
  return (
    <Wide name={t('dissent')}>
      <Dissent dissent={data.dissent} />
    </Wide>
  );
}

function ElementRows({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const label = useLabels();
  const { timeOf } = useDates();
  const { content } = document;
  const { data: timeline } = useTimeline(document.id);
  const first = timeline?.[0];
  const attachments = content.files.filter(({ role }) => role === 'attachment');
  const papers = content.files.filter(({ role }) => role !== 'attachment');
  return (
    <>
      <Wide name={t('title')}>
        <strong className="paper-name">{content.title}</strong>
      </Wide>
      <tr>
        <Cell name={t('kind')}>{content.kind && label('kind', content.kind)}</Cell>
        <Cell name={t('issuingName')}>{label('issuingName', content.issuingName)}</Cell>
      </tr>
      <Wide name={t('mainRecipients')}>{content.mainRecipients.join(t('comma'))}</Wide>
      <Wide name={t('copyRecipients')}>{content.copyRecipients.join(t('comma')) || t('none')}</Wide>
      <Wide name={t('attachments')}>
        {attachments.length === 0 ? t('none') : attachments.map(({ name }) => name).join(t('comma'))}
      </Wide>
      {papers.length > 0 && (
        <Wide name={t('papers')}>
          {papers.map(({ role, name }) => t('paperOf', { role: label('attachmentRole', role), name })).join(t('comma'))}
        </Wide>
      )}
      <tr>
        <Cell name={t('draftedBy')}>
          {[document.unit.name, first?.by?.name, first && timeOf(first.at)].filter(Boolean).join(' ')}
        </Cell>
        <Cell name={t('contact')}>{content.contact && [content.contact.name, content.contact.phone].join(' ')}</Cell>
      </tr>
      <Wide name={t('checking')}>
        <Opinions document={document} steps={CHECKING} />
      </Wide>
    </>
  );
}

function DisclosureRows({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { choiceOf, groundsOf, reviewOf } = useDisclosureWords();
  const { disclosure, content } = document;
  const grounds = groundsOf(disclosure);
  return (
    <>
      <tr>
        <Cell name={t('attribute')}>
          <strong>{choiceOf(disclosure)}</strong>
        </Cell>
        <Cell name={t('reviewAt')}>{reviewOf(disclosure) ?? t('none')}</Cell>
      </tr>
      <Wide name={t('grounds')}>
        {grounds.map((ground, index) => (
          <p key={index}>{ground}</p>
        ))}
        <p>{disclosure?.reason || t('noReason')}</p>
      </Wide>
      <Wide name={t('summary')}>{disclosure?.summary || t('none')}</Wide>
      <Wide name={t('policy')}>
        {content.policy
          ? t(content.policy.answer ? 'policyYes' : 'policyNo', { reason: content.policy.reason })
          : t('unanswered')}
        {content.mandatoryProactive && (
          <p>
            {t('mandatory', {
              item: content.mandatoryProactive.item ?? t('none'),
              reason: content.mandatoryProactive.reason,
            })}
          </p>
        )}
      </Wide>
    </>
  );
}

function ReviewRows({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const given = (steps: readonly Step[]) => document.opinions.some(({ step }) => steps.includes(step));
  return (
    <>
      <Wide name={t('disclosureOffice')}>
        <Opinions document={document} steps={DISCLOSURE} check="disclosure-review-missing" />
      </Wide>
      <Wide name={t('secrecyReview')}>
        <Opinions document={document} steps={SECRECY} />
      </Wide>
      <Wide name={t('interpretation')}>
        <InterpretationLines document={document} />
        <Opinions document={document} steps={ADDED} />
      </Wide>
      {(document.office !== null || given(OFFICE)) && (
        <Wide name={t('officeReview')}>
          <Opinions document={document} steps={OFFICE} />
        </Wide>
      )}
    </>
  );
}

function InterpretationLines({ document }: { document: DocumentView }) {
  const t = useWords(words);
  const { interpretation } = document;
  if (!interpretation) return <p>{t('none')}</p>;
  const { plan, materials, exemption } = interpretation;
  return (
    <>
      {plan && <p>{t('plan', { form: plan.form, channel: plan.channel, time: plan.time, who: plan.responsible })}</p>}
      {materials.length > 0 && <p>{t('materials', { names: materials.map(({ title }) => title).join(t('comma')) })}</p>}
      {exemption && <p>{t(exemption.confirmed ? 'exempt' : 'exemptAsked', { reason: exemption.reason })}</p>}
    </>
  );
}

function PaperFoot({ document }: { document: DocumentView }) {
  const t = useWords(words);
  return (
    <p className="paper-foot">
      {t('foot', { n: document.revision, pack: document.packId, version: document.packVersion })}
      <span>{t('hash', { hash: document.hashes.content })}</span>
    </p>
  );
}

function Cell({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </>
  );
}

function Wide({ name, children, tall = false }: { name: string; children: ReactNode; tall?: boolean }) {
  return (
    <tr className={tall ? 'paper-tall' : undefined}>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  );
}
