import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';

/**
 * One line of the table. Without a budget it is only told.
 * @typedef {{ what: string, value: number, unit: string, budget?: number, digits?: number }} Measure
 */

const PAGE = join(ROOT, 'docs', 'performance.md');

/** @param {Measure} measure */
export function isOverBudget({ value, budget }) {
  return budget !== undefined && value > budget;
}

/**
 * Puts the table and the machine that it was measured on into docs/performance.md.
 * @param {string} place between which marks
 * @param {Measure[]} measures
 * @param {string[]} [software] besides Node
 * @returns {string} what was written
 */
export function writeReport(place, measures, software = []) {
  const table = [
    '| measure | value | budget | |',
    '| --- | ---: | ---: | --- |',
    ...measures.map((measure) => {
      const { what, value, unit, budget, digits = 0 } = measure;
      const verdict = budget === undefined ? '' : isOverBudget(measure) ? '**over**' : 'good';
      return `| ${what} | ${value.toFixed(digits)} ${unit} | ${budget === undefined ? '' : `${budget} ${unit}`} | ${verdict} |`;
    }),
  ];
  const [cpu] = cpus();
  const machine = [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...software,
    new Date().toISOString().slice(0, 10),
  ].join(', ');
  const written = [`Measured on ${machine}.`, '', ...table].join('\n');

  const page = readFileSync(PAGE, 'utf8');
  const [opening, closing] = [`<!-- ${place} -->`, `<!-- /${place} -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start)
    throw new Error(`docs/performance.md has no place marked ${opening} … ${closing}.`);
  writeFileSync(PAGE, `${page.slice(0, start + opening.length)}\n${written}\n${page.slice(end)}`);
  return written;
}
