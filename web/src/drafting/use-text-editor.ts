import { Editor } from '@tiptap/core';
import type { EditorOptions } from '@tiptap/core';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface TextEditor {
  editor: Editor;
  /** Where the editor is to stand. */
  place: RefObject<HTMLDivElement | null>;
}

/** One editor for as long as the component stands; drawn anew with every change, as the tools tell where the cursor is. */
export function useTextEditor(options: Partial<EditorOptions>): TextEditor {
  const place = useRef<HTMLDivElement>(null);
  const [editor] = useState(() => new Editor({ ...options, element: null }));
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (place.current) editor.mount(place.current);
    editor.on('transaction', redraw);
    return () => {
      editor.off('transaction', redraw);
      editor.unmount();
    };
  }, [editor]);
  const { editorProps } = options;
  useEffect(() => {
    if (editorProps) editor.setOptions({ editorProps });
  }, [editor, editorProps]);
  return { editor, place };
}
