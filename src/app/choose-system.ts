import { BUILT_IN_SYSTEMS } from '../catalog/systems/systems';
import type { IndicatorSystem } from '../domain/indicator/system';

/** The system that is scored by where nobody chose one. */
export const DEFAULT_SYSTEM = 'hunan-county-2020';

/** The built-in system of an id, or null. */
export function builtInSystem(id: string): IndicatorSystem | null {
  return BUILT_IN_SYSTEMS.find((system) => system.id === id) ?? null;
}

/** All built-in systems, in the order they are offered. */
export function builtInSystems(): readonly IndicatorSystem[] {
  return BUILT_IN_SYSTEMS;
}
