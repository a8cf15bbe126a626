import { dayOf } from '../../calendar/day.ts';
import { fold } from '../../model/fold.ts';
import { check } from './row-check.ts';

/** Foster families "approved in general" became almen, forstærket or specialiseret in 2019 and 2020. */
const retired = { word: fold('generelt godkendt'), since: dayOf(2021, 1, 1) ?? Infinity };

export const retiredCode = check(
  'services',
  'retired-code',
  'placement',
  ({ startedOn, placement, offerType, variant, type }) =>
    startedOn !== undefined &&
    startedOn >= retired.since &&
    [placement, offerType, variant, type].some((text) => text !== undefined && fold(text).includes(retired.word)),
);
