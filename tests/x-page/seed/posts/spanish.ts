import { readPlay } from '../play';

export const spanish = readPlay(
  'es',
  `
26d8h lucia_romero: @AcmeParcels llevo tres días esperando en casa como si fuera Penélope. Pedido 4671-05. ¿Vendrá alguien?
  1h40m AcmeParcels: Hola Lucía, sí: mañana entre las 10 y las 12, lo he hablado con el repartidor. ^LS
    22h lucia_romero: ¡Llegó a las 10:04! Perdonado todo
21d6h elprofe_mx: @AcmeParcels mandé vidrio de laboratorio, pagué "frágil" ($320 MXN) y llegó un rompecabezas. ¿Procede reclamo?
  4h AcmeParcels: Lo sentimos mucho, profesor. Procede. Con dos fotos basta, el enlace está en su cuenta. ^MK
17d9h caro_vidal: @AcmeParcels la app me pide CUIT de 11 dígitos y el campo acepta 10. así no se puede
  50m AcmeParcels: Hola Caro, ya está corregido en la web; en la app sale el jueves. ^JD
13d3h lucia_romero: @AcmeParcels ¿se puede recoger un paquete con el DNI de mi madre? Tiene 84 años y mucho carácter
7d12h elprofe_mx: @AcmeParcels gracias a la señora de la ventanilla en Tlaquepaque, me salvó el examen de 40 alumnos
  2h AcmeParcels: ¡Se lo decimos hoy mismo! Suerte a los cuarenta. ^LS
5d7h caro_vidal: @AcmeParcels me llegó un paquete de otra persona, guía AP310098841AR. Es una peluca. No es mía, lo juro
2d4h elprofe_mx: @AcmeParcels sigo sin respuesta del reclamo 77-20402. Ya van tres semanas, jóvenes.
16h caro_vidal #spanish: @AcmeParcels compré etiquetas por $18.400 y me cobraron dos veces. ¿A quién le escribo para la devolución?
1h50m lucia_romero: @AcmeParcels hoy el repartidor ha dejado el paquete encima del contenedor. Encima. Como un trofeo.
`,
);
