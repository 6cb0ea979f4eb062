/** The offices of Jobbtorg that a remittal can be sent to; a code is also the coach's unit. */
export const jobbtorgOffices = [
  { value: 'jobbtorg_city', label: { sv: 'Jobbtorg City', en: 'Jobbtorg City' } },
  { value: 'jobbtorg_kista', label: { sv: 'Jobbtorg Kista', en: 'Jobbtorg Kista' } },
] as const;
