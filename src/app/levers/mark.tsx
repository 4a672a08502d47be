/** The dot beside a control that B has otherwise than A. */
export const ChangedMark = ({ changed, label }: { readonly changed: boolean; readonly label: string }) =>
  changed ? (
    <span className="mv-changed" role="img" aria-label={label}>
      ●
    </span>
  ) : null;
