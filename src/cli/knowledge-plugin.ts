/**
 * Brings data/ into the bundles: the whole knowledge base for the background, the gate's terms alone for the
 * scripts that run in pages. The build stops when the data is refused.
 */
import type { Plugin } from 'vite';
import { gateTerms } from '../claims/gate-terms.ts';
import { loadKnowledge } from './knowledge-files.ts';
import { readLicences } from './licences.ts';
import { modelText } from './model-file.ts';

const names = [
  'virtual:knowledge',
  'virtual:model',
  'virtual:gate/topic',
  'virtual:gate/mentions',
  'virtual:licences',
];

/** @returns the Vite plugin; its `load` throws RefusedKnowledge */
export function knowledgePlugin(): Plugin {
  return {
    name: 'lactofact-knowledge',
    resolveId: (id) => (names.includes(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : '';
      if (!names.includes(name)) return undefined;
      // A string parsed on first use starts faster than the same value as an object literal.
      const parsed = (json: string) => `export default () => JSON.parse(${JSON.stringify(json)});`;
      if (name === 'virtual:model') return parsed(modelText());
      if (name === 'virtual:licences') return `export default ${JSON.stringify(readLicences())};`;
      const knowledge = loadKnowledge();
      const terms = gateTerms(knowledge.lexicon);
      const value = {
        'virtual:knowledge': knowledge,
        'virtual:gate/topic': terms.topic,
        'virtual:gate/mentions': terms.mentions,
      }[name];
      const json = JSON.stringify(value);
      if (name === 'virtual:knowledge') return parsed(json);
      return `export default ${json};`;
    },
  };
}
