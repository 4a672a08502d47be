import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';

interface NotesWindowProps {
  readonly title: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** Draws its children in a second window, for the presenter's own screen; the look is that of the page. */
export const NotesWindow = ({ title, onClosed, children }: NotesWindowProps) => {
  const [target, setTarget] = useState<Window | null>(null);
  const tellClosed = useEffectEvent(onClosed);
  useEffect(() => {
    const opened = window.open('', 'multivector-notes', 'popup,width=640,height=520');
    if (!opened) {
      tellClosed();
      return;
    }
    const { document: there } = opened;
    there.head.replaceChildren(
      ...[...document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel="stylesheet"], style')].map((sheet) => {
        const copy = there.importNode(sheet, true);
        // its own address is about:blank, against which nothing resolves
        if ('href' in copy && sheet instanceof HTMLLinkElement) copy.href = sheet.href;
        return copy;
      }),
    );
    there.body.replaceChildren();
    there.documentElement.lang = document.documentElement.lang;
    const { theme } = document.documentElement.dataset;
    if (theme) there.documentElement.dataset.theme = theme;
    setTarget(opened);
    const closed = (): void => tellClosed();
    opened.addEventListener('pagehide', closed);
    return () => {
      opened.removeEventListener('pagehide', closed);
      opened.close();
    };
  }, []);
  useEffect(() => {
    if (target) target.document.title = title;
  }, [target, title]);
  return target ? createPortal(children, target.document.body) : null;
};
