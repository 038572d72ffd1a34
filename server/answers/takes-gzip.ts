/** Whether an `accept-encoding` header takes gzip by name (RFC 9110, 12.5.3): named, and not with the weight 0. */
export function takesGzip(header: string | null): boolean {
  return (header ?? '').split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const weight = parameters.find((each) => /^q\s*=/.test(each))?.split('=')[1];
    return coding === 'gzip' && (weight === undefined || Number(weight) > 0);
  });
}
