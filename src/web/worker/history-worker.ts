// The page's end of a worker: a question is a promise.

import type { Kind, Questions, Response } from './protocol.ts';

export class HistoryWorker {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  private lastId = 0;

  constructor() {
    this.worker = new Worker(new URL('./main.ts', import.meta.url), { type: 'module' });
    this.worker.onmessage = ({ data }: MessageEvent<Response>) => {
      const caller = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) caller?.reject(new Error(data.error));
      else caller?.resolve(data.answer);
    };
    this.worker.onerror = () => this.failAll(new Error('The worker stopped.'));
  }

  ask<K extends Kind>(kind: K, question: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.worker.postMessage({ id, kind, ...question });
    });
  }

  close(): void {
    this.worker.terminate();
    this.failAll(new Error('The worker was closed.'));
  }

  private failAll(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
