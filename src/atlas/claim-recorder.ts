// Who goes on record with a claim that was read out of a text: the rules, or the model that alone proposed it.

import type { Recorder } from '../model/claim-record.ts';

const RULES: Recorder = { kind: 'rules', name: 'foothold' };

export function recorderOf(model: string | undefined): Recorder {
  return model === undefined ? RULES : { kind: 'model', name: model };
}
