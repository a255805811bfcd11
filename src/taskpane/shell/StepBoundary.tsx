import { Component, type ReactNode } from 'react';

type StepBoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode };

/** Keeps the rest of the pane alive where a step fails to load or to show; React asks for a class here. */
export class StepBoundary extends Component<StepBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
