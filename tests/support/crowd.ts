import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a crowd of open pages cost a server. */
export interface Crowd {
  requests: number;
  /** Answers by status. */
  answers: Map<number, number>;
  errors: string[];
  /** Bytes sent to and received from the server, heads included. */
  sent: number;
  received: number;
  /** How many clients have the newest body at the end. */
  newest: number;
}

/**
 * So many clients ask for one address as browsers do: each keeps what it has, asks whether it still holds, and keeps its connection.
 * Their first questions are spread over one interval; then each asks every `interval` ms until `duration` ms have gone by.
 */
export async function crowd(
  address: string,
  { clients, interval, duration, newest }: { clients: number; interval: number; duration: number; newest: (body: string) => boolean },
): Promise<Crowd> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const result: Crowd = { requests: 0, answers: new Map(), errors: [], sent: 0, received: 0, newest: 0 };
  const sockets = new Map<object, { bytesWritten: number; bytesRead: number }>();
  const ask = (etag: string | undefined): Promise<{ etag: string | undefined; body: string | undefined }> =>
    new Promise((done) => {
      result.requests += 1;
      const headers = {
        Accept: '*/*',
        'Accept-Encoding': 'gzip',
        'Accept-Language': 'zh-TW',
        'Cache-Control': 'max-age=0',
        'User-Agent': 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
        ...(etag ? { 'If-None-Match': etag } : {}),
      };
      const question = request(address, { agent, headers, timeout: 10_000 }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const status = answer.statusCode!;
          result.answers.set(status, (result.answers.get(status) ?? 0) + 1);
          const bytes = Buffer.concat(parts);
          const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
          done({ etag: answer.headers.etag ?? etag, body: status === 200 ? body.toString('utf8') : undefined });
        });
      });
      question.on('socket', (socket) => sockets.set(socket, socket));
      question.on('timeout', () => question.destroy(new Error('十秒沒有回答')));
      question.on('error', (error) => {
        result.errors.push(error.message);
        done({ etag, body: undefined });
      });
      question.end();
    });
  const started = Date.now();
  const client = async (number: number): Promise<void> => {
    let etag: string | undefined;
    let body = '';
    for (let due = (number / clients) * interval; due < duration; due += interval) {
      await new Promise((wait) => setTimeout(wait, Math.max(0, started + due - Date.now())));
      const answer = await ask(etag);
      etag = answer.etag;
      body = answer.body ?? body;
    }
    if (newest(body)) result.newest += 1;
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  for (const { bytesWritten, bytesRead } of sockets.values()) {
    result.sent += bytesWritten;
    result.received += bytesRead;
  }
  agent.destroy();
  return result;
}
