/** What a frame tells the page that holds it; `public/embed-1.js` reads it. Its form is for ever: another takes another `v`. */
export interface FrameMessage {
  readonly source: 'demarche';
  readonly v: 1;
  /** The story. */
  readonly id: string;
  /** Of all that is drawn, in CSS pixels, whole. */
  readonly height: number;
  /** The canonical query of the view, `''` or `?…`, without the frame's own settings. */
  readonly query: string;
}

/** The host's script may come later than the frame, which hears nothing and so says it again. */
const AGAIN = [1000, 5000];

/**
 * Tells the host's page the height of `element` now and whenever it changes; the function that comes back ends it. The
 * message goes to whoever holds the frame, for it says nothing that they do not see. Nothing that the host might send is
 * listened to.
 */
export function reportFrame(element: Element, { id, query }: Pick<FrameMessage, 'id' | 'query'>): () => void {
  if (window.parent === window) return () => undefined;
  let told = -1;
  const tell = (height: number) => {
    told = height;
    window.parent.postMessage({ source: 'demarche', v: 1, id, height, query } satisfies FrameMessage, '*');
  };
  const heightNow = () => Math.ceil(element.getBoundingClientRect().height);
  // It also speaks up once as it begins.
  const observer = new ResizeObserver(() => {
    const height = heightNow();
    if (height !== told) tell(height);
  });
  observer.observe(element);
  const timers = AGAIN.map((after) => setTimeout(() => tell(heightNow()), after));
  return () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  };
}
