import { Component, type ReactNode } from 'react';
import { useShellWords } from './words.ts';

interface BoundaryProps {
  /** A new value gives the children another try: the selection, the tab. */
  readonly on: string;
  readonly children: ReactNode;
}

const Failed = ({ message }: { readonly message: string }) => {
  const { t } = useShellWords();
  return (
    <div className="mv-failed" role="alert">
      <p>{t('error.crash')}</p>
      <details>
        <summary>{t('error.technical')}</summary>
        <code>{message}</code>
      </details>
    </div>
  );
};

/** Keeps a failure in one part of the screen there: the others go on. */
export class FailureBoundary extends Component<BoundaryProps, { readonly message: string | null; readonly on: string }> {
  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    props: BoundaryProps,
    state: { readonly on: string },
  ): { readonly message: null; readonly on: string } | null {
    return props.on === state.on ? null : { message: null, on: props.on };
  }

  override state: { readonly message: string | null; readonly on: string } = { message: null, on: this.props.on };

  override render(): ReactNode {
    return this.state.message === null ? this.props.children : <Failed message={this.state.message} />;
  }
}
