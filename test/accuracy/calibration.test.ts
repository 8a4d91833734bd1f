import { expect, test } from 'vitest';
import { bandOf, bands } from './calibration.ts';

test.each([
  [0, 'sure 0.00 to 0.30'],
  [0.3, 'sure 0.30 to 0.50'],
  [0.8999, 'sure 0.80 to 0.90'],
  [0.9, 'sure 0.90 to 0.95'],
  [1, 'sure 0.95 to 1.00'],
])('a confidence of %d is in the band %j', (confidence, band) => {
  expect(bandOf(confidence)).toBe(band);
  expect(bands).toContain(band);
});
