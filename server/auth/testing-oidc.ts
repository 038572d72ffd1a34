import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Claims = Record<string, unknown>;

/** A small OpenID Connect provider over HTTP, with a key of its own: it checks what a real one checks. */
export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who is signed in there, as told in the ID token. */
  person: Claims;
  /** What its user information adds. */
  info: Claims;
  /** What is put over the ID token, to make one that must be refused. */
  forged: Claims;
  /** Signs ID tokens with a key that is not the published one. */
  isImpostor: boolean;
  /** Answers the way to the desk with this error in place of a code. */
  error: string | null;
  /** Answers nothing but 503. */
  isDown: boolean;
  /** What its discovery document says otherwise. */
  discovery: Claims;
  /** Each request that it got: "POST /token". */
  asked: string[];
  /** Go where the desk sends a browser, sign in at once, and answer the address to go back to. */
  visit: (url: string) => Promise<URL>;
  close: () => Promise<void>;
}

interface Grant {
  nonce: string | null;
  challenge: string | null;
  redirect: string | null;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signToken(payload: Claims, key: KeyObject): string {
  const head = `${encode({ alg: 'RS256', kid: 'test', typ: 'JWT' })}.${encode(payload)}`;
  return `${head}.${sign('RSA-SHA256', Buffer.from(head), key).toString('base64url')}`;
}

/** Open such a provider on the loopback address. */
export async function openTestProvider(): Promise<TestProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const accessTokens = new Map<string, Claims>();

  const authorize = (query: URLSearchParams): URL => {
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('state', query.get('state') ?? '');
    if (provider.error !== null) {
      back.searchParams.set('error', provider.error);
      back.searchParams.set('error_description', '<b>words of the provider</b>');
      return back;
    }
    const code = randomBytes(16).toString('base64url');
    grants.set(code, {
      nonce: query.get('nonce'),
      challenge: query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null,
      redirect: query.get('redirect_uri'),
    });
    back.searchParams.set('code', code);
    return back;
  };

  const exchange = (form: URLSearchParams, authorization = ''): { status: number; body: Claims } => {
    const refuse = (error: string) => ({ status: 400, body: { error } });
    const { clientId, clientSecret, issuer, person } = provider;
    const isByHeader = !String(provider.discovery.token_endpoint_auth_methods_supported ?? 'post').includes(
      'post',
    );
    const [id, secret] = isByHeader
      ? Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':')
      : [form.get('client_id'), form.get('client_secret')];
    if (id !== clientId || secret !== clientSecret) {
      return refuse('invalid_client');
    }
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    // A code is good once (RFC 6749, section 4.1.2).
    grants.delete(code);
    const verifier = form.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (!grant || grant.challenge !== challenge || grant.redirect !== form.get('redirect_uri')) {
      return refuse('invalid_grant');
    }
    const now = Math.floor(Date.now() / 1000);
    const access = randomBytes(16).toString('base64url');
    accessTokens.set(access, { sub: person.sub, ...provider.info });
    const payload = { iss: issuer, aud: clientId, iat: now, exp: now + 300, nonce: grant.nonce, ...person };
    const idToken = signToken(
      { ...payload, ...provider.forged },
      (provider.isImpostor ? other : own).privateKey,
    );
    return { status: 200, body: { access_token: access, token_type: 'Bearer', id_token: idToken } };
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', provider.issuer);
    provider.asked.push(`${request.method} ${url.pathname}`);
    const answer = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (provider.isDown) return answer({}, 503);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return answer({
          issuer: provider.issuer,
          authorization_endpoint: `${provider.issuer}/authorize`,
          token_endpoint: `${provider.issuer}/token`,
          jwks_uri: `${provider.issuer}/jwks`,
          userinfo_endpoint: `${provider.issuer}/userinfo`,
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['client_secret_post'],
          ...provider.discovery,
        });
      case '/authorize':
        return response.writeHead(302, { location: authorize(url.searchParams).href }).end();
      case '/token': {
        const { status, body } = exchange(
          new URLSearchParams(await text(request)),
          request.headers.authorization,
        );
        return answer(body, status);
      }
      case '/jwks': {
        const key = own.publicKey.export({ format: 'jwk' });
        return answer({ keys: [{ ...key, kid: 'test', use: 'sig', alg: 'RS256' }] });
      }
      case '/userinfo': {
        const info = accessTokens.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
        return info ? answer(info) : answer({}, 401);
      }
      default:
        return answer({}, 404);
    }
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const provider: TestProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: 'desk',
    clientSecret: 'secret-of-the-desk',
    ...innocent(),
    asked: [],
    visit: async (url) => {
      const answer = await fetch(url, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? '');
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return provider;
}

/** How a provider stands before a test changes it. */
export const innocent = (): Pick<
  TestProvider,
  'person' | 'info' | 'forged' | 'isImpostor' | 'error' | 'isDown' | 'discovery'
> => ({ person: {}, info: {}, forged: {}, isImpostor: false, error: null, isDown: false, discovery: {} });
