// Asks a language model behind any endpoint of the OpenAI form. Nothing is sent unless the environment names one.

import { UnavailableError, UsageError } from '../model/errors.ts';
import type { ModelMessage } from '../reading/model-claims.ts';

export interface ModelEndpoint {
  /** The base URL, as `https://host/v1`. */
  readonly url: URL;
  readonly model: string;
  /** Goes into one header, and nowhere else. */
  readonly key: string | null;
}

export interface ModelQuestion {
  readonly messages: readonly ModelMessage[];
  /** A strict JSON schema of the answer. */
  readonly schema: unknown;
}

export interface AskOptions {
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

const TIMEOUT_MS = 60_000;
/** Times that a question is asked again after the first. */
const RETRIES = 2;
/** Bytes of an answer; a longer one is refused. */
const MAX_ANSWER = 1_000_000;

/** The endpoint that FOOTHOLD_MODEL_URL, FOOTHOLD_MODEL and FOOTHOLD_MODEL_KEY name. Throws UsageError where they do not. */
export function endpointOf(environment: Readonly<Record<string, string | undefined>>): ModelEndpoint {
  const { FOOTHOLD_MODEL_URL: base = '', FOOTHOLD_MODEL: model = '', FOOTHOLD_MODEL_KEY: key } = environment;
  if (base === '' || model === '')
    throw new UsageError('--model needs FOOTHOLD_MODEL_URL and FOOTHOLD_MODEL in the environment: name an endpoint.');
  const url = URL.canParse(base) ? new URL(base) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new UsageError('FOOTHOLD_MODEL_URL is no http(s) URL without a password: write it as https://host/v1.');
  return { url, model, key: key === undefined || key === '' ? null : key };
}

/**
 * What `understand` makes of the model's answer. Asked again after a failure of the network, an error of the server or
 * an answer that `understand` refuses with a SyntaxError; then an UnavailableError that names no key and no text.
 */
export async function askModel<Meaning>(
  endpoint: ModelEndpoint,
  question: ModelQuestion,
  understand: (answer: string) => Meaning,
  { timeoutMs = TIMEOUT_MS, fetch: send = fetch }: AskOptions = {},
): Promise<Meaning> {
  let why = '';
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    const reply = await replyOf(endpoint, question, { timeoutMs, send });
    if (typeof reply === 'string') {
      why = reply;
      continue;
    }
    if (reply.isFinal) throw unavailable(endpoint, reply.why);
    try {
      return understand(reply.answer);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      why = 'its answer is not of the form asked for';
    }
  }
  throw unavailable(endpoint, why);
}

function unavailable({ url }: ModelEndpoint, why: string): UnavailableError {
  return new UnavailableError(`The model at ${url.host} gave no claims: ${why}. Leave --model out to read by rules.`);
}

type Reply =
  | { readonly isFinal: false; readonly answer: string }
  | { readonly isFinal: true; readonly why: string }
  /** Why it may be asked again. */
  | string;

async function replyOf(
  { url, model, key }: ModelEndpoint,
  { messages, schema }: ModelQuestion,
  { timeoutMs, send }: { readonly timeoutMs: number; readonly send: typeof fetch },
): Promise<Reply> {
  const signal = AbortSignal.timeout(timeoutMs);
  const target = new URL(`${url.pathname.replace(/\/$/, '')}/chat/completions`, url);
  try {
    const response = await send(target, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        temperature: 0,
        messages,
        response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
      }),
    });
    if (response.status >= 500 || response.status === 429) return `it answered ${response.status}`;
    if (!response.ok) return { isFinal: true, why: `it answered ${response.status}` };
    const body = await boundedText(response);
    return body === null
      ? { isFinal: true, why: 'its answer is too long' }
      : { isFinal: false, answer: contentOf(body) ?? '' };
  } catch {
    // The cause may hold the request: it is not passed on.
    return signal.aborted ? `it took more than ${timeoutMs / 1000} seconds` : 'it could not be reached';
  }
}

/** The body, or null where it is too long; no more than that is held. */
async function boundedText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `choices[0].message.content` of a chat answer; undefined where there is none. */
function contentOf(body: string): string | undefined {
  try {
    const value = JSON.parse(body) as { choices?: readonly { message?: { content?: unknown } }[] } | null;
    const content = value?.choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : undefined;
  } catch {
    return undefined;
  }
}
