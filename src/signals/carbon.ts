import { co2 } from '@tgwf/co2';

const model = new co2({ model: 'swd', version: 4 });

/**
 * Grams of CO2 that sending these bytes is estimated to cause: Sustainable Web Design Model 4 at the
 * world's average electricity (https://sustainablewebdesign.org/estimating-digital-emissions/).
 */
export function gramsOf(bytes: number): number {
  return model.perByte(bytes) as number;
}
