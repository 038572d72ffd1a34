/** The `edtf` package ships no types; the tests compare bounds with it. */
declare module 'edtf' {
  export default function edtf(text: string, constraints?: { level: number }): { min: number; max: number };
}
