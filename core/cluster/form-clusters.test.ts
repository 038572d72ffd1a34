import { describe, expect, it } from 'vitest';
import { formClusters, type PairDecision } from './form-clusters';

const form = (ids: number[], matches: Record<number, number[]>, decisions: PairDecision[] = []) =>
  Object.fromEntries(formClusters(ids, (id) => matches[id] ?? [], decisions));
const said = (a: number, b: number, decision: PairDecision['decision']): PairDecision => ({ a, b, decision });

describe('formClusters', () => {
  it('lets each article join its best match, led by the first', () => {
    expect(form([1, 2, 3, 4], { 2: [1], 3: [2, 1] })).toEqual({ 1: null, 2: 1, 3: 1, 4: null });
  });

  it('does not bring two clusters together by a further match', () => {
    expect(form([1, 2, 3], { 3: [2, 1] })).toEqual({ 1: null, 2: null, 3: 2 });
  });

  it('does not depend on the order in which the articles are given', () => {
    expect(form([3, 1, 2], { 2: [1], 3: [2] })).toEqual(form([1, 2, 3], { 2: [1], 3: [2] }));
  });

  it('keeps apart what a person keeps apart, and takes the next match', () => {
    expect(form([1, 2, 3], { 3: [2, 1] }, [said(2, 3, 'apart')])).toEqual({ 1: null, 2: null, 3: 1 });
    expect(form([1, 2, 3], { 2: [1], 3: [2, 1] }, [said(1, 3, 'apart')])).toEqual({ 1: null, 2: 1, 3: null });
  });

  it('brings together what a person puts together, with the clusters of both', () => {
    expect(form([1, 2, 3, 4], { 2: [1], 4: [3] }, [said(2, 4, 'together')])).toEqual({
      1: null,
      2: 1,
      3: 1,
      4: 1,
    });
  });

  it('lets “apart” win where the two contradict each other over a third', () => {
    const decisions = [said(1, 3, 'together'), said(2, 3, 'together'), said(1, 2, 'apart')];
    expect(form([1, 2, 3], {}, decisions)).toEqual({ 1: null, 2: null, 3: 1 });
  });

  it('passes over matches and decisions about articles that are not there', () => {
    expect(form([2, 3], { 3: [1, 2] }, [said(1, 2, 'apart'), said(1, 3, 'together')])).toEqual({
      2: null,
      3: 2,
    });
  });
});
