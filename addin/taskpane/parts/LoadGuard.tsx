import { Component, type ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly children: ReactNode;
}

/** A part of the pane that could not be fetched or shown says so in its place; the other tabs go on. */
export class LoadGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.text}</p> : this.props.children;
  }
}
