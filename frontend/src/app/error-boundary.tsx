import { Component, type ReactNode } from 'react';
import { BrokenPage } from '@/app/state-pages';

interface ErrorBoundaryProps {
  children: ReactNode;
}

/** Last resort: a fault of ours shows a page with a way on, not a blank screen. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
