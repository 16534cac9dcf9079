import { dirname, join, relative, sep } from 'node:path';
import { importFault } from './layers.mjs';

const posix = (path) => path.split(sep).join('/');

/** What an import names: a file of ours, by a relative path or by `@/`, or a package. */
function target(file, specifier, root) {
  if (specifier.startsWith('@/')) return { path: specifier.slice(2) };
  if (specifier.startsWith('.')) return { path: posix(relative(root, join(dirname(file), specifier))) };
  return { package: specifier };
}

/** ESLint rule: the direction of imports, by the table in `layers.mjs`. Types count too: they are knowledge as well. */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { wrongWay: '{{fault}}' } },
  create(context) {
    const file = context.filename;
    const from = posix(relative(context.cwd, file));
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const fault = importFault(from, target(file, node.value, context.cwd));
      if (fault !== null) context.report({ node, messageId: 'wrongWay', data: { fault } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};
