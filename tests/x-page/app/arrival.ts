import { useEffect, useState } from 'react';
import { settings } from './settings-store';

/** False until the content named by `key` has "come from the server": half of the latency after it was asked for. */
export function useArrival(key: string): boolean {
  const [arrived, setArrived] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setArrived(key), settings.get().latency / 2);
    return () => clearTimeout(timer);
  }, [key]);
  return arrived === key;
}
