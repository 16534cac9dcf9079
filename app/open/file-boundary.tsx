'use client';

import { Component, type ReactNode } from 'react';

interface FileBoundaryProps {
  /** Called with what went wrong, once the file is away. */
  onError: (problem: string) => void;
  children: ReactNode;
}

/** A file that cannot be drawn, by a fault of ours, must not take the page with it: it is kept, and would come again with each visit. */
export class FileBoundary extends Component<FileBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error instanceof Error ? error.message : String(error));
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
