'use client';

import { Component, type ReactNode } from 'react';

interface DrawingBoundaryProps {
  onError: () => void;
  children: ReactNode;
}

/** A drawing that fails takes nothing else with it: the still one is there. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
