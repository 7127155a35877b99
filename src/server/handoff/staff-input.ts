import type { StaffInput } from '../../conversation/input.js';
import type { StaffInputWire } from '../../protocol/desk.js';
import { inputOf } from '../../protocol/turn-input-schema.js';

/** The input of a staff member in the words of the conversation. */
export function staffInputOf(wire: StaffInputWire): StaffInput {
  return wire.type === 'for-resident' ? { type: 'for-resident', input: inputOf(wire.input) } : wire;
}
