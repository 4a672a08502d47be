import './dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** As wide as the window allows: for tables. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A modal window on the native element: it keeps the focus, closes on Escape and gives the focus back. */
export const Dialog = ({ open, title, closeLabel, onClose, wide = false, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog className={wide ? 'mv-dialog mv-dialog-wide' : 'mv-dialog'} ref={element} aria-labelledby={id} onClose={onClose}>
      <div className="mv-dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="mv-button mv-icon-button" aria-label={closeLabel} onClick={() => element.current?.close()}>
          <Icon name="close" />
        </button>
      </div>
      {open ? <div className="mv-dialog-body">{children}</div> : null}
    </dialog>
  );
};
