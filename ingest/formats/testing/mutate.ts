import fc from 'fast-check';

/** Bytes spoiled as transport and disks spoil them: bits flipped, an end cut off, a stretch moved over another. */
export const spoiled = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const place = fc.integer({ min: 0, max: Math.max(0, bytes.length - 1) });
  return fc.oneof(
    fc
      .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 12 })
      .map((flips) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, mask] of flips) copy[at] = copy[at]! ^ mask;
        return copy;
      }),
    place.map((end) => bytes.slice(0, end)),
    fc.tuple(place, place, fc.integer({ min: 1, max: 200 })).map(([from, to, length]) => {
      const copy = Uint8Array.from(bytes);
      copy.set(bytes.subarray(from, Math.min(from + length, from + bytes.length - to)), to);
      return copy;
    }),
  );
};
