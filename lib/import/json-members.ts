import type { JsonNode } from './json-nodes';

/** A member of an object; undefined where it is not there, or where there is no object. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.value instanceof Map ? (node.value as ReadonlyMap<string, JsonNode>).get(name) : undefined;
}

/** The members of a list; null for anything else. */
export function listOf(node: JsonNode | undefined): readonly JsonNode[] | null {
  return Array.isArray(node?.value) ? (node.value as readonly JsonNode[]) : null;
}

/** A text or a number as text, without space around it; empty for anything else. */
export function plain(node: JsonNode | undefined): string {
  const value = node?.value;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
