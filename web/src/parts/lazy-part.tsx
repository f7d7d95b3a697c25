import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import './lazy-part.css';
import { isMissingPart } from './missing-parts';
import words from './words.json';

interface Props {
  /** While it is being loaded. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** A part of a screen that is loaded when it is first shown; where it cannot be, all around it stays, and what is typed there. */
export class LazyPart extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (isMissingPart(error)) return <Missing />;
    // A bug: the screen says so.
    if (error !== null) throw error;
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>;
  }
}

function Missing() {
  const t = useWords(words);
  return (
    <div className="lazy-missing" role="alert">
      <p>{t('partMissing')}</p>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        {t('reload')}
      </button>
    </div>
  );
}
