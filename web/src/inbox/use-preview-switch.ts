import { useState } from 'react';

const KEPT = 'yuantou.preview';

/** Whether the document is shown beside the list; remembered in this browser. */
export function usePreviewSwitch(): [boolean, () => void] {
  const [on, setOn] = useState(() => localStorage.getItem(KEPT) !== 'off');
  const toggle = () => {
    localStorage.setItem(KEPT, on ? 'off' : 'on');
    setOn(!on);
  };
  return [on, toggle];
}
