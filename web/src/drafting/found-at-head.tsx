import { Button } from 'antd';
import { useWords } from '../words/use-words';
import { useDrafting } from './drafting-context';
import { foundAtHead } from './numbering.js';
import words from './words.json';

/** A title and recipients that stand at the head of the text are offered for their fields: nothing is typed twice. */
export function FoundAtHead() {
  const t = useWords(words);
  const { state, store } = useDrafting();
  const { content } = state.draft;
  const { title, recipients, rest } = foundAtHead(content.body);
  if (title === null && recipients.length === 0) return null;
  const takesTitle = title !== null && content.title.trim() === '';
  const takesRecipients = recipients.length > 0 && content.mainRecipients.length === 0;
  if (!takesTitle && !takesRecipients) return null;
  const take = () =>
    store.replace('content', {
      body: rest,
      ...(takesTitle && { title }),
      ...(takesRecipients && { mainRecipients: recipients }),
    });
  return (
    <div className="offer" role="status">
      <p>
        {takesTitle && t('foundTitle', { title })}{' '}
        {takesRecipients && t('foundRecipients', { recipients: recipients.join(t('listComma')) })}
      </p>
      <Button size="small" type="primary" onClick={take}>
        {t('takeFound')}
      </Button>
    </div>
  );
}
