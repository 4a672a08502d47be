/** The mark: one place, three ways out. */
export const Logo = () => (
  <svg className="mv-logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d="M3 16.5 5.5 4M3 16.5 13.5 6.5M3 16.5h14" />
    <circle cx="3.4" cy="16.4" r="2" />
  </svg>
);
