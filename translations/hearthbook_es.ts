<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutMeChoices</name>
    <message>
        <source>What to put in</source>
        <translation>Qué incluir</translation>
    </message>
    <message>
        <source>My photo</source>
        <translation>Mi foto</translation>
    </message>
</context>
<context>
    <name>AboutMeEditor</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Write as your child would say it. Short lines are read first.</source>
        <translation>Escriba como lo diría su hijo o hija. Lo corto se lee primero.</translation>
    </message>
    <message>
        <source>Sleeping, eating, moving, toilet</source>
        <translation>Dormir, comer, moverse, baño</translation>
    </message>
    <message>
        <source>The day, and what is done to me</source>
        <translation>El día, y lo que me hacen</translation>
    </message>
    <message>
        <source>Family, and who may pick me up</source>
        <translation>La familia, y quién puede recogerme</translation>
    </message>
</context>
<context>
    <name>AboutMePage</name>
    <message>
        <source>For school, the hospital or somebody new: what your child loves, what frightens them, how they eat, sleep and move. Each page tells only what you choose.</source>
        <translation>Para la escuela, el hospital o alguien nuevo: qué le gusta a su hijo o hija, qué le asusta, cómo come, duerme y se mueve. Cada página dice solo lo que usted elige.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>The page to print</source>
        <translation>La página para imprimir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit about me</source>
        <translation>Editar sobre mí</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>What others are told is saved.</source>
        <translation>Se guardó lo que se cuenta a otros.</translation>
    </message>
</context>
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Soy %1</translation>
    </message>
    <message>
        <source>Please read this before you do anything with me.</source>
        <translation>Por favor, lea esto antes de hacer algo conmigo.</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation>Lo que más me importa</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Lo primero</translation>
    </message>
    <message>
        <source>If something happens: see my emergency sheet.</source>
        <translation>Si pasa algo: vea mi hoja de emergencia.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>Lo que me ayuda</translation>
    </message>
    <message>
        <source>My yes</source>
        <translation>Mi sí</translation>
    </message>
    <message>
        <source>My no</source>
        <translation>Mi no</translation>
    </message>
    <message>
        <source>What comforts me</source>
        <translation>Lo que me consuela</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation>En un buen día</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>What I do not like</source>
        <translation>Lo que no me gusta</translation>
    </message>
    <message>
        <source>What I show you</source>
        <translation>Lo que le muestro</translation>
    </message>
    <message>
        <source>When I do this</source>
        <translation>Cuando hago esto</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>This helps</source>
        <translation>Esto ayuda</translation>
    </message>
    <message>
        <source>your child&apos;s age</source>
        <translation>la edad de su hijo o hija</translation>
    </message>
    <message>
        <source>what must not be done</source>
        <translation>lo que no se debe hacer</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>signs and comfort</source>
        <translation>señales y consuelo</translation>
    </message>
    <message>
        <source>your child&apos;s photo</source>
        <translation>la foto de su hijo o hija</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Ideas and wishes</source>
        <translation>Ideas y deseos</translation>
    </message>
    <message>
        <source>Add an idea or wish</source>
        <translation>Añadir una idea o un deseo</translation>
    </message>
    <message>
        <source>Search ideas and wishes</source>
        <translation>Buscar ideas y deseos</translation>
    </message>
    <message>
        <source>What would be nice to do, large or small: a blanket fort, a day at the lake, a visit of a dog.</source>
        <translation>Lo que sería lindo hacer, grande o pequeño: una casita de mantas, un día en el lago, la visita de un perro.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir el primero</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija uno para leerlo.</translation>
    </message>
    <message>
        <source>Edit an idea or wish</source>
        <translation>Editar una idea o un deseo</translation>
    </message>
    <message>
        <source>Delete an idea or wish</source>
        <translation>Eliminar una idea o un deseo</translation>
    </message>
    <message>
        <source>Came true on %1</source>
        <translation>Se cumplió el %1</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Planeado para el %1</translation>
    </message>
    <message>
        <source>Came true</source>
        <comment>wishes</comment>
        <translation>Cumplidos</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ideas</comment>
        <translation>Planeado</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>Write it down as a good moment…</source>
        <translation>Anotarlo como un buen momento…</translation>
    </message>
    <message>
        <source>It came true</source>
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>Whose idea or wish</source>
        <translation>De quién es la idea o el deseo</translation>
    </message>
    <message>
        <source>Note that it came true</source>
        <translation>Anotar que se cumplió</translation>
    </message>
    <message>
        <source>Came true: %1</source>
        <translation>Se cumplió: %1</translation>
    </message>
</context>
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Edit an idea or wish</source>
        <translation>Editar una idea o un deseo</translation>
    </message>
    <message>
        <source>An idea or a wish</source>
        <translation>Una idea o un deseo</translation>
    </message>
    <message>
        <source>What would be nice?</source>
        <translation>¿Qué sería lindo?</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation>Escriba qué es.</translation>
    </message>
    <message>
        <source>Whose idea or wish</source>
        <translation>De quién es la idea o el deseo</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planeado para</translation>
    </message>
    <message>
        <source>What it takes: who comes along, what to bring, whom to ask first</source>
        <translation>Qué hace falta: quién va, qué llevar, a quién preguntar antes</translation>
    </message>
    <message>
        <source>Came true on</source>
        <translation>Se cumplió el</translation>
    </message>
</context>
<context>
    <name>AddToList</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>Lista &amp;nueva…</translation>
    </message>
    <message>
        <source>They are in this list already.</source>
        <translation>Ya están en esta lista.</translation>
    </message>
    <message>
        <source>%1 is in this list already.</source>
        <translation>%1 ya está en esta lista.</translation>
    </message>
    <message>
        <source>%1 is in the list %2 now</source>
        <extracomment>a service, and the list in which it stands now</extracomment>
        <translation>%1 está ahora en la lista %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) more are in the list %1 now</source>
        <extracomment>%1 is a list</extracomment>
        <translation>
            <numerusform>%n servicio más está ahora en la lista %1</numerusform>
            <numerusform>%n servicios más están ahora en la lista %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The list %1 is saved</source>
        <translation>La lista %1 está guardada</translation>
    </message>
</context>
<context>
    <name>AnalysisTab</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>How was it before and after a change?</source>
        <translation>¿Cómo fue antes y después de un cambio?</translation>
    </message>
    <message>
        <source>Do two things come together?</source>
        <translation>¿Van juntas dos cosas?</translation>
    </message>
    <message>
        <source>At which hours and on which days?</source>
        <translation>¿A qué horas y en qué días?</translation>
    </message>
    <message>
        <source>How was it after an as-needed medicine?</source>
        <translation>¿Cómo fue después de una medicina según necesidad?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>Anotado por</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole diary</source>
        <translation>Todo el diario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and what changed on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>When the diary has entries with numbers, you can look at them here.</source>
        <translation>Cuando el diario tenga entradas con números, podrá verlas aquí.</translation>
    </message>
    <message>
        <source>This shows what came before and after. It does not show why.</source>
        <translation>Esto muestra qué hubo antes y después. No muestra por qué.</translation>
    </message>
    <message>
        <source>There is no medicine that is given as needed.</source>
        <translation>No hay ninguna medicina que se dé según necesidad.</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>¿Qué le dijeron?</translation>
    </message>
    <message>
        <source>The answer is saved: %1</source>
        <translation>La respuesta está guardada: %1</translation>
    </message>
    <message>
        <source>No answer yet: %1</source>
        <extracomment>%1 is an answer of the care team</extracomment>
        <translation>Sin respuesta todavía: %1</translation>
    </message>
</context>
<context>
    <name>AppleHealth</name>
    <message>
        <source>This is not an export of Apple Health.</source>
        <translation>Esto no es una exportación de Apple Health.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged here. What came before it is read.</source>
        <translation>El archivo está cortado o dañado aquí. Lo que estaba antes se lee.</translation>
    </message>
    <message>
        <source>This record has no time that can be read. It is left out.</source>
        <translation>Este registro no tiene una hora que se pueda leer. Se deja fuera.</translation>
    </message>
    <message>
        <source>This record has no number. It is left out.</source>
        <translation>Este registro no tiene un número. Se deja fuera.</translation>
    </message>
    <message>
        <source>There is nothing in this export that fits into the diary.</source>
        <translation>En esta exportación no hay nada que quepa en el diario.</translation>
    </message>
    <message>
        <source>The export ends before this line. What follows is not read.</source>
        <translation>La exportación termina antes de esta línea. Lo que sigue no se lee.</translation>
    </message>
    <message>
        <source>We do not know the unit of &quot;%1 %2&quot;. It is left out.</source>
        <translation>No conocemos la unidad de &quot;%1 %2&quot;. Se deja fuera.</translation>
    </message>
    <message>
        <source>This record is damaged. It is left out.</source>
        <translation>Este registro está dañado. Se deja fuera.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of record, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more kinds</source>
        <translation>
            <numerusform>%n tipo más</numerusform>
            <numerusform>%n tipos más</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a clinical document, not a diary. An export of Apple Health holds one beside its diary. Please choose the file export.xml there.</source>
        <translation>Este es un documento clínico, no un diario. Una exportación de Apple Health tiene uno junto a su diario. Elija allí el archivo export.xml.</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <comment>kinds of records, and how many of each</comment>
        <translation>No elegidos: %1</translation>
    </message>
    <message>
        <source>Belly cramps</source>
        <translation>Cólicos en la barriga</translation>
    </message>
    <message>
        <source>Acne</source>
        <translation>Acné</translation>
    </message>
    <message>
        <source>Change of appetite</source>
        <translation>Cambio del apetito</translation>
    </message>
    <message>
        <source>Leaking urine</source>
        <translation>Escape de orina</translation>
    </message>
    <message>
        <source>Bloating</source>
        <translation>Hinchazón de la barriga</translation>
    </message>
    <message>
        <source>Breast pain</source>
        <translation>Dolor en el pecho (mama)</translation>
    </message>
    <message>
        <source>Tight or painful chest</source>
        <translation>Opresión o dolor en el pecho</translation>
    </message>
    <message>
        <source>Chills</source>
        <translation>Escalofríos</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Estreñimiento</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Tos</translation>
    </message>
    <message>
        <source>Diarrhea</source>
        <translation>Diarrea</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Piel seca</translation>
    </message>
    <message>
        <source>Fainting</source>
        <translation>Desmayo</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Aches all over</source>
        <translation>Dolor en todo el cuerpo</translation>
    </message>
    <message>
        <source>Hair loss</source>
        <translation>Caída del pelo</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Dolor de cabeza</translation>
    </message>
    <message>
        <source>Heartburn</source>
        <translation>Acidez</translation>
    </message>
    <message>
        <source>Hot flashes</source>
        <translation>Calores</translation>
    </message>
    <message>
        <source>Loss of smell</source>
        <translation>Pérdida del olfato</translation>
    </message>
    <message>
        <source>Loss of taste</source>
        <translation>Pérdida del gusto</translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation>Dolor en la parte baja de la espalda</translation>
    </message>
    <message>
        <source>Trouble remembering</source>
        <translation>Dificultad para recordar</translation>
    </message>
    <message>
        <source>Change of mood</source>
        <translation>Cambio de ánimo</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Sweats at night</source>
        <translation>Sudores por la noche</translation>
    </message>
    <message>
        <source>Pain in the pelvis</source>
        <translation>Dolor en la pelvis</translation>
    </message>
    <message>
        <source>Fast or pounding heart</source>
        <translation>Corazón rápido o fuerte</translation>
    </message>
    <message>
        <source>Runny nose</source>
        <translation>Nariz que gotea</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>Falta de aire</translation>
    </message>
    <message>
        <source>Stuffy sinuses</source>
        <translation>Nariz y senos tapados</translation>
    </message>
    <message>
        <source>Skipped heartbeat</source>
        <translation>Latido que falta</translation>
    </message>
    <message>
        <source>Change of sleep</source>
        <translation>Cambio del sueño</translation>
    </message>
    <message>
        <source>Sore throat</source>
        <translation>Dolor de garganta</translation>
    </message>
    <message>
        <source>Dryness of the vagina</source>
        <translation>Sequedad de la vagina</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Vómito</translation>
    </message>
    <message>
        <source>Wheezing</source>
        <translation>Silbidos al respirar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no estaba</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>intenso</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Oxygen level</source>
        <translation>Nivel de oxígeno</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>it was there</source>
        <translation>estaba presente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) do not fit into the diary: %1</source>
        <comment>how many, and which</comment>
        <translation>
            <numerusform>%Ln registro no cabe en el diario: %1</numerusform>
            <numerusform>%Ln registros no caben en el diario: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Make the book</source>
        <translation>Crear el libro</translation>
    </message>
</context>
<context>
    <name>AppointmentEditor</name>
    <message>
        <source>A new appointment</source>
        <translation>Una cita nueva</translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation>Editar la cita</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Questions, the most important first</source>
        <translation>Preguntas, primero la más importante</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Please write what it is, for example &quot;Clinic visit&quot;.</source>
        <translation>Escriba qué es, por ejemplo &quot;Visita a la clínica&quot;.</translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation>Escriba la hora, por ejemplo %1.</translation>
    </message>
    <message>
        <source>With whom, and where</source>
        <translation>Con quién y dónde</translation>
    </message>
    <message>
        <source>What was decided, and notes</source>
        <translation>Qué se decidió, y notas</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation>Añadir cita</translation>
    </message>
    <message>
        <source>Search appointments</source>
        <translation>Buscar en las citas</translation>
    </message>
    <message>
        <source>Visits, calls and meetings. Write down what you want to ask before, and what was said after.</source>
        <translation>Visitas, llamadas y reuniones. Anote antes lo que quiere preguntar y después lo que le dijeron.</translation>
    </message>
    <message>
        <source>Add the first appointment</source>
        <translation>Añadir la primera cita</translation>
    </message>
    <message>
        <source>Choose an appointment to read it.</source>
        <translation>Elija una cita para leerla.</translation>
    </message>
    <message>
        <source>Carried over to a later appointment</source>
        <translation>Pasó a una cita posterior</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Edit appointment</source>
        <translation>Editar la cita</translation>
    </message>
    <message>
        <source>Delete appointment</source>
        <translation>Borrar la cita</translation>
    </message>
    <message>
        <source>%1 is in your appointments</source>
        <translation>%1 está en sus citas</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button and question</comment>
        <extracomment>a button, and the question that it is about</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Añadir una pregunta…</translation>
    </message>
    <message>
        <source>Note what was decided…</source>
        <translation>Anotar lo que se decidió…</translation>
    </message>
    <message>
        <source>%1 is not in your appointments any more</source>
        <translation>%1 ya no está en sus citas</translation>
    </message>
    <message>
        <source>Was planned</source>
        <translation>Estaba planeado</translation>
    </message>
</context>
<context>
    <name>AppointmentsSheet</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>the visits that are coming, and with whom</source>
        <translation>las próximas visitas, y con quién</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>sus preguntas</translation>
    </message>
    <message>
        <source>Visits and questions</source>
        <translation>Visitas y preguntas</translation>
    </message>
    <message>
        <source>Visits and questions: %1</source>
        <translation>Visitas y preguntas: %1</translation>
    </message>
    <message>
        <source>No visit is written down yet.</source>
        <translation>Todavía no hay ninguna visita anotada.</translation>
    </message>
    <message>
        <source>Questions from earlier visits</source>
        <translation>Preguntas de visitas anteriores</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>an item of a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>The keys 1 to %1 do the same.</source>
        <translation>Las teclas 1 a %1 hacen lo mismo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is a number, %2 a question</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Mostrar la visita</translation>
    </message>
    <message>
        <source>Put into next visit</source>
        <translation>Poner en la próxima visita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a button, and the question that it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In your questions: %1, %2</source>
        <extracomment>%1 is a visit and %2 its day</extracomment>
        <translation>Entre sus preguntas: %1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Services near you</source>
        <translation>Servicios cerca de usted</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>A book</source>
        <translation>Un libro</translation>
    </message>
</context>
<context>
    <name>ArticleSheet</name>
    <message>
        <source>Open %1 with a telephone&apos;s camera</source>
        <translation>Abra %1 con la cámara de un teléfono</translation>
    </message>
    <message>
        <source>General information, not advice for your child. Looked through in %1. It may have changed since.</source>
        <extracomment>%1 is a month, such as &quot;November 2026&quot;</extracomment>
        <translation>Información general, no un consejo para su hijo. Revisada en %1. Puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This page is older than planned.</source>
        <translation>Esta página tiene más tiempo de lo previsto.</translation>
    </message>
    <message>
        <source>Page to read</source>
        <translation>Página para leer</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>ArticleTexts</name>
    <message>
        <source>Hard topics – open when you want</source>
        <translation>Temas difíciles – para abrir cuando quiera</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>A page to read cannot be shown: %1, line %2.</source>
        <extracomment>%1 is a file, such as &quot;05-pain&quot;, and %2 the number of a line in it</extracomment>
        <translation>No se puede mostrar una página para leer: %1, línea %2.</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>What would help right now</source>
        <translation>Lo que ayudaría ahora</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Todavía no hay nada marcado.</translation>
    </message>
    <message>
        <source>We would like a list of services that can help us with this:</source>
        <translation>Quisiéramos una lista de servicios que nos puedan ayudar con esto:</translation>
    </message>
    <message>
        <source>Help that we would like</source>
        <translation>La ayuda que quisiéramos</translation>
    </message>
    <message>
        <source>Who can help, and the number to call</source>
        <translation>Quién puede ayudar y a qué número llamar</translation>
    </message>
</context>
<context>
    <name>AskNext</name>
    <message>
        <source>The question is saved for %1</source>
        <extracomment>%1 is a visit, such as &quot;Palliative clinic&quot;</extracomment>
        <translation>La pregunta está guardada para %1</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Agregar pregunta</translation>
    </message>
    <message>
        <source>The question is saved. It goes along to the next visit that you add.</source>
        <translation>La pregunta está guardada. Va a la próxima visita que agregue.</translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation>Agregar cita</translation>
    </message>
    <message>
        <source>In your questions: %1, %2</source>
        <extracomment>%1 is a visit and %2 its day</extracomment>
        <translation>En sus preguntas: %1, %2</translation>
    </message>
</context>
<context>
    <name>AskedRows</name>
    <message>
        <source>The family asks for</source>
        <translation>La familia pide</translation>
    </message>
    <message>
        <source>Look for more</source>
        <translation>Buscar más</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button does, and what a family wants help with</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one is in the list</source>
        <translation>hay uno en la lista</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This picture is damaged. It cannot be kept.</source>
        <translation>Esta imagen está dañada. No se puede guardar.</translation>
    </message>
    <message>
        <source>This picture has too many dots. Please choose a smaller one.</source>
        <translation>Esta imagen tiene demasiados puntos. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Please choose a smaller one.</source>
        <translation>Este archivo ocupa más de 50 MB. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG, WebP) and papers (PDF) can be kept here.</source>
        <translation>Aquí solo se pueden guardar fotos (JPEG, PNG, WebP) y papeles (PDF).</translation>
    </message>
    <message>
        <source>This cannot be opened, because no file can be made for it.</source>
        <translation>No se puede abrir porque no se puede crear un archivo para ello.</translation>
    </message>
    <message>
        <source>No program on this computer opens this. You can save it instead.</source>
        <translation>Ningún programa de esta computadora lo abre. En su lugar, puede guardarlo.</translation>
    </message>
</context>
<context>
    <name>AttachmentsSection</name>
    <message>
        <source>Add photo or paper…</source>
        <translation>Añadir foto o papel…</translation>
    </message>
    <message>
        <source>A photo (JPEG, PNG, WebP) or a paper (PDF). You can also drop files here.</source>
        <translation>Una foto (JPEG, PNG, WebP) o un papel (PDF). También puede soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Fotos y papeles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of a file and its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Guardar %1 como…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Add photos or papers</source>
        <translation>Añadir fotos o papeles</translation>
    </message>
    <message>
        <source>It opens in another program. That one may keep traces of it.</source>
        <translation>Se abre en otro programa. Ese puede conservar rastros.</translation>
    </message>
    <message>
        <source>Save photo or paper</source>
        <translation>Guardar foto o papel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It is saved outside of the book, where others may read it.</source>
        <translation>Está guardado fuera del libro, donde otras personas pueden leerlo.</translation>
    </message>
    <message>
        <source>Delete photo or paper</source>
        <translation>Borrar foto o papel</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1: añadido</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or paper(s) are added</source>
        <translation>
            <numerusform>%n foto o papel añadido</numerusform>
            <numerusform>%n fotos o papeles añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1: borrado</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>About your child</source>
        <translation>Sobre su hijo o hija</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Steps of goals</source>
        <translation>Pasos de las metas</translation>
    </message>
    <message>
        <source>Notes on goals</source>
        <translation>Notas sobre las metas</translation>
    </message>
    <message>
        <source>How goals changed</source>
        <translation>Cómo cambiaron las metas</translation>
    </message>
    <message>
        <source>What you keep track of</source>
        <translation>Lo que usted sigue</translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation>Anotaciones del diario</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Community services</source>
        <translation>Servicios de la comunidad</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>People at appointments</source>
        <translation>Personas en las citas</translation>
    </message>
    <message>
        <source>Questions for appointments</source>
        <translation>Preguntas para las citas</translation>
    </message>
    <message>
        <source>Words that were not saved yet</source>
        <translation>Palabras sin guardar todavía</translation>
    </message>
    <message>
        <source>Names of attached files</source>
        <translation>Nombres de archivos adjuntos</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Otros registros</translation>
    </message>
    <message>
        <source>%1: all %2 kept</source>
        <translation>%1: se conserva todo (%2)</translation>
    </message>
    <message>
        <source>%1: %2 kept, at most %3 lost</source>
        <translation>%1: se conservan %2, se perdieron %3 como mucho</translation>
    </message>
    <message>
        <source>%1: %2 kept, some may be lost</source>
        <translation>%1: se conservan %2, puede faltar algo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 the time on that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries</source>
        <translation>
            <numerusform>%n anotación del diario</numerusform>
            <numerusform>%n anotaciones del diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n meta</numerusform>
            <numerusform>%n metas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Medicines and treatments</source>
        <translation>Medicinas y tratamientos</translation>
    </message>
    <message>
        <source>How medicines changed</source>
        <translation>Cómo cambiaron las medicinas</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Lo que se dio</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Signs of your child</source>
        <translation>Señales de su hijo o hija</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Checks of services</source>
        <translation>Comprobaciones de servicios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>How services changed</source>
        <translation>Cómo cambiaron los servicios</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listas de servicios</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) in it cannot be read any more: %1</source>
        <translation>
            <numerusform>%Ln archivo adjunto ya no se puede leer: %1</numerusform>
            <numerusform>%Ln archivos adjuntos ya no se pueden leer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>Who looked through papers</source>
        <translation>Quién revisó los papeles</translation>
    </message>
    <message>
        <source>Who writes in the diary</source>
        <translation>Quién escribe en el diario</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Where copies of papers are</source>
        <translation>Dónde hay copias de papeles</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Papeles firmados</translation>
    </message>
    <message>
        <source>Who has copies of signed papers</source>
        <translation>Quién tiene copias de papeles firmados</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>When papers were printed</source>
        <translation>Cuándo se imprimieron los papeles</translation>
    </message>
    <message>
        <source>Log sheets, to be typed in</source>
        <translation>Hojas de registro, para pasar al libro</translation>
    </message>
    <message>
        <source>What people learned to do</source>
        <translation>Qué aprendió a hacer cada persona</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>How equipment changed</source>
        <translation>Cómo cambiaron los equipos</translation>
    </message>
    <message>
        <source>Supplies of equipment</source>
        <translation>Materiales de los equipos</translation>
    </message>
    <message>
        <source>What would help you</source>
        <translation>Lo que les ayudaría</translation>
    </message>
    <message>
        <source>What families asked for</source>
        <translation>Lo que pidieron las familias</translation>
    </message>
    <message>
        <source>Calls and promises</source>
        <translation>Llamadas y promesas</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Requests and letters</source>
        <translation>Solicitudes y cartas</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Teams that you look for</source>
        <translation>Equipos que busca</translation>
    </message>
    <message>
        <source>Steps to a team</source>
        <translation>Pasos hacia un equipo</translation>
    </message>
    <message>
        <source>Kept from other copies</source>
        <translation>Guardado de otras copias</translation>
    </message>
    <message>
        <source>Ideas and wishes</source>
        <translation>Ideas y deseos</translation>
    </message>
    <message>
        <source>To read, from others</source>
        <translation>Para leer, de otros</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Hearthbook makes backups by itself when the book was changed. Each is a whole book and was looked through.</source>
        <translation>Hearthbook hace copias de seguridad por su cuenta cuando el libro cambió. Cada una es un libro entero y fue revisada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>Back up &amp;to…</source>
        <translation>Copiar &amp;en…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más nueva primero</translation>
    </message>
    <message>
        <source>There are no backups beside this book yet.</source>
        <translation>Todavía no hay copias de seguridad junto a este libro.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a day and a time, %2 the size of a file</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Your last copy on another disk is from %1.</source>
        <translation>Su última copia en otro disco es del %1.</translation>
    </message>
    <message>
        <source>A copy on a memory stick is safe even when this computer breaks.</source>
        <translation>Una copia en una memoria USB queda aunque esta computadora no quede.</translation>
    </message>
    <message>
        <source>The only backups lie on the same disk as the book. A copy on a memory stick survives more.</source>
        <translation>Las únicas copias de seguridad están en el mismo disco que el libro. Una copia en una memoria USB resiste más.</translation>
    </message>
    <message>
        <source>Looking through this backup…</source>
        <translation>Revisando esta copia…</translation>
    </message>
    <message>
        <source>This backup cannot be read with the present key of the book. It may be damaged, or from before the book got another key.</source>
        <translation>Esta copia no se puede leer con la clave actual del libro. Puede estar dañada, o ser de antes de que el libro tuviera otra clave.</translation>
    </message>
    <message>
        <source>It holds %1. Last changed: %2.</source>
        <translation>Contiene %1. Último cambio: %2</translation>
    </message>
    <message>
        <source>The newest backup holds all that is in the book.</source>
        <translation>La copia más nueva contiene todo lo que hay en el libro.</translation>
    </message>
    <message>
        <source>The backup is made and was looked through.</source>
        <translation>La copia de seguridad está hecha y fue revisada.</translation>
    </message>
    <message>
        <source>%1 (backup %2)</source>
        <extracomment>the name of a file; %1 is the name of the book, %2 a day</extracomment>
        <translation>%1 (copia %2)</translation>
    </message>
    <message>
        <source>Back up to another place</source>
        <translation>Copiar en otro lugar</translation>
    </message>
    <message>
        <source>The backup is made and was looked through. It is in %1.</source>
        <translation>La copia de seguridad está hecha y fue revisada. Está en %1.</translation>
    </message>
    <message>
        <source>What backups may take of the disk</source>
        <translation>Cuánto del disco pueden ocupar las copias de seguridad</translation>
    </message>
    <message>
        <source>Up to %1 % of the disk</source>
        <translation>Hasta el %1 % del disco</translation>
    </message>
    <message>
        <source>Backups take %1, and may take %2. Then the oldest go; the newest two always stay.</source>
        <translation>Las copias de seguridad ocupan %1 y pueden ocupar %2. Después se van las más antiguas; las dos más nuevas siempre se quedan.</translation>
    </message>
</context>
<context>
    <name>Bereavement</name>
    <message>
        <source>The first hours</source>
        <translation>Las primeras horas</translation>
    </message>
    <message>
        <source>There is no hurry. You can stay with your child as long as you wish.</source>
        <translation>No hay prisa. Puede quedarse con su hijo o hija todo el tiempo que quiera.</translation>
    </message>
    <message>
        <source>Your care team, by day and by night. They know what comes next where you live.</source>
        <translation>Su equipo de cuidados, de día y de noche. Sabe qué sigue donde usted vive.</translation>
    </message>
    <message>
        <source>Call the care team, if that is what your team told you to do at home</source>
        <translation>Llamar al equipo de cuidados, si eso le dijo su equipo para la casa</translation>
    </message>
    <message>
        <source>Be with your child: hold, wash, sing, pray, or sit in silence. Take photos, or none.</source>
        <translation>Estar con su hijo o hija: abrazar, lavar, cantar, rezar o quedarse en silencio. Tomar fotos, o ninguna.</translation>
    </message>
    <message>
        <source>Ask the people to come whom you want near you</source>
        <translation>Pedir que vengan las personas que quiere tener cerca</translation>
    </message>
    <message>
        <source>Ask the nurse about tubes and lines. They can stay in or come out.</source>
        <translation>Preguntar a enfermería por las sondas y vías. Pueden quedarse o quitarse.</translation>
    </message>
    <message>
        <source>Ask for a print of a hand or foot, or some hair, if you want one</source>
        <translation>Pedir una huella de la mano o del pie, o un poco de cabello, si lo desea</translation>
    </message>
    <message>
        <source>Let brothers, sisters and pets come to say goodbye, if they want to</source>
        <translation>Dejar que los hermanos y las mascotas vengan a despedirse, si quieren</translation>
    </message>
    <message>
        <source>Your team may ask about a gift of organs or an exam. You can ask about it, and you can say no.</source>
        <translation>Su equipo puede preguntar por una donación de órganos o un examen. Usted puede preguntar, y puede decir que no.</translation>
    </message>
    <message>
        <source>The first days</source>
        <translation>Los primeros días</translation>
    </message>
    <message>
        <source>Others can do most of this. What is not done today can wait.</source>
        <translation>Otras personas pueden hacer casi todo esto. Lo que no se hace hoy puede esperar.</translation>
    </message>
    <message>
        <source>Choose a funeral home, or another way. Ask if your child can be kept cool at home for a while.</source>
        <translation>Elegir una funeraria, u otro modo. Preguntar si su hijo o hija puede estar en casa, en frío, por un tiempo.</translation>
    </message>
    <message>
        <source>In some places an office has to be told. Your team knows which one.</source>
        <translation>En algunos lugares hay que avisar a una oficina. Su equipo sabe a cuál.</translation>
    </message>
    <message>
        <source>Tell the school, and choose words for the other parents there</source>
        <translation>Avisar a la escuela y elegir palabras para los otros padres</translation>
    </message>
    <message>
        <source>Ask the funeral home for more than one copy of the death certificate</source>
        <translation>Pedir a la funeraria más de una copia del acta de defunción</translation>
    </message>
    <message>
        <source>Speak with your faith leader</source>
        <translation>Hablar con su guía de fe</translation>
    </message>
    <message>
        <source>Ask for time off work. The rules are not the same everywhere.</source>
        <translation>Pedir días libres en el trabajo. Las reglas no son iguales en todas partes.</translation>
    </message>
    <message>
        <source>Find someone for the door and the phone</source>
        <translation>Buscar a alguien para la puerta y el teléfono</translation>
    </message>
    <message>
        <source>The first weeks</source>
        <translation>Las primeras semanas</translation>
    </message>
    <message>
        <source>There may be many calls. A social worker can make them with you.</source>
        <translation>Puede haber muchas llamadas. Trabajo social puede hacerlas con usted.</translation>
    </message>
    <message>
        <source>The hospital&apos;s social worker, the nurse, the pharmacist, a friend who likes lists.</source>
        <translation>Trabajo social del hospital, enfermería, la farmacia, una amistad a quien le gusten las listas.</translation>
    </message>
    <message>
        <source>Call the people whom the equipment belongs to. Ask for a time that suits you. You can take a photo, or keep a blanket.</source>
        <translation>Llamar a los dueños del equipo. Pedir una hora que le convenga. Puede tomar una foto o guardar una manta.</translation>
    </message>
    <message>
        <source>Oxygen can go back first: it makes a fire worse.</source>
        <translation>El oxígeno puede irse primero: empeora un incendio.</translation>
    </message>
    <message>
        <source>Ask the nurse or the pharmacist to get rid of medicines with you. Strong pain medicine can harm others, so it is safer soon.</source>
        <translation>Pedir a enfermería o a la farmacia que desechen las medicinas con usted. Las que son fuertes para el dolor pueden dañar a otros: pronto es más seguro.</translation>
    </message>
    <message>
        <source>Ask the team who can use supplies that are still closed</source>
        <translation>Preguntar al equipo quién puede usar lo que sigue cerrado</translation>
    </message>
    <message>
        <source>Ask the hospital&apos;s social worker to call off all visits with one call</source>
        <translation>Pedir a trabajo social del hospital que cancele todas las citas con una llamada</translation>
    </message>
    <message>
        <source>Stop refills, deliveries and mail that come by themselves</source>
        <translation>Parar las recetas, entregas y cartas que llegan solas</translation>
    </message>
    <message>
        <source>Ask the school about the desk, the lists of names, and the teachers of brothers and sisters</source>
        <translation>Preguntar en la escuela por el pupitre, las listas de nombres y los maestros de los hermanos</translation>
    </message>
    <message>
        <source>Keep all letters and bills. Ask the hospital for help with costs. You need not pay on the phone.</source>
        <translation>Guardar todas las cartas y cuentas. Pedir ayuda al hospital con los costos. No hace falta pagar por teléfono.</translation>
    </message>
    <message>
        <source>Tell the offices that pay or insure. In the US, tell Social Security if your child had SSI: later months have to be paid back.</source>
        <translation>Avisar a las oficinas que pagan o aseguran. En EE. UU., avisar al Seguro Social si su hijo o hija tenía SSI: los meses siguientes se devuelven.</translation>
    </message>
    <message>
        <source>Look after the phone, accounts, and photos kept online</source>
        <translation>Cuidar el teléfono, las cuentas y las fotos que están en internet</translation>
    </message>
    <message>
        <source>Your child&apos;s things: keep them. There is no day for this.</source>
        <translation>Las cosas de su hijo o hija: guardarlas. No hay un día para esto.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Grief changes. It has no order and no last day.</source>
        <translation>El duelo cambia. No tiene orden ni último día.</translation>
    </message>
    <message>
        <source>Meet the care team, if you want to ask about what happened</source>
        <translation>Reunirse con el equipo de cuidados, si quiere preguntar qué pasó</translation>
    </message>
    <message>
        <source>Look for a grief group, for you or for the others at home</source>
        <translation>Buscar un grupo de duelo, para usted o para los demás de la casa</translation>
    </message>
    <message>
        <source>Think of how you want to spend hard days</source>
        <translation>Pensar cómo quiere pasar los días difíciles</translation>
    </message>
    <message>
        <source>Back at work: tell people what they can say, or not say</source>
        <translation>De vuelta al trabajo: decir a la gente qué puede decir, o no decir</translation>
    </message>
    <message>
        <source>Make a book of good moments and photos</source>
        <translation>Hacer un libro de buenos momentos y fotos</translation>
    </message>
    <message>
        <source>Give something in your child&apos;s name</source>
        <translation>Dar algo en nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>When grief stays too heavy, call your doctor or a help line</source>
        <translation>Cuando el duelo pesa demasiado, llamar a su médico o a una línea de ayuda</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>A quién avisar</translation>
    </message>
    <message>
        <source>You do not have to tell everyone yourself.</source>
        <translation>No tiene que avisar usted a todos.</translation>
    </message>
    <message>
        <source>Someone close to you can call, or write one message to all.</source>
        <translation>Alguien cercano puede llamar, o escribir un mensaje a todos.</translation>
    </message>
    <message>
        <source>Equipment and medicines</source>
        <translation>Equipo y medicinas</translation>
    </message>
    <message>
        <source>What belongs to others goes back when it suits you.</source>
        <translation>Lo que es de otros se devuelve cuando a usted le convenga.</translation>
    </message>
    <message>
        <source>Those who brought it. The nurse or the pharmacist, for medicines.</source>
        <translation>Quienes lo trajeron. Enfermería o la farmacia, para las medicinas.</translation>
    </message>
    <message>
        <source>Visits to call off</source>
        <translation>Citas que cancelar</translation>
    </message>
    <message>
        <source>They stay in the book. One call can be enough for all of them.</source>
        <translation>Siguen en el libro. Una llamada puede bastar para todas.</translation>
    </message>
    <message>
        <source>The hospital&apos;s social worker</source>
        <translation>Trabajo social del hospital</translation>
    </message>
    <message>
        <source>A funeral home. Your faith leader. The hospital&apos;s social worker. A friend with time.</source>
        <translation>Una funeraria. Su guía de fe. Trabajo social del hospital. Una amistad con tiempo.</translation>
    </message>
    <message>
        <source>Your care team. Grief groups for parents, couples, grandparents, brothers and sisters. People who have been there.</source>
        <translation>Su equipo de cuidados. Grupos de duelo para padres, parejas, abuelos y hermanos. Personas que lo han vivido.</translation>
    </message>
</context>
<context>
    <name>BereavementRow</name>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, and what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrar otra vez</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>BereavementSheet</name>
    <message>
        <source>Also show what we hid</source>
        <translation>Mostrar también lo que ocultamos</translation>
    </message>
    <message>
        <source>Things that can wait, and someone else can do</source>
        <translation>Cosas que pueden esperar, y que otra persona puede hacer</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>If you want to do it</source>
        <translation>Si usted quiere hacerlo</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Where on the body</source>
        <translation>En qué parte del cuerpo</translation>
    </message>
    <message>
        <source>The arrows go to a place, the space bar chooses it.</source>
        <translation>Con las flechas se va a un lugar y con la barra espaciadora se elige.</translation>
    </message>
    <message>
        <source>No place is chosen.</source>
        <translation>No hay ningún lugar elegido.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side of the child</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side of the child</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>See the head larger</source>
        <translation>Ver la cabeza más grande</translation>
    </message>
</context>
<context>
    <name>BodyPlace</name>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Parte de atrás de la cabeza</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Mouth</source>
        <translation>Boca</translation>
    </message>
    <message>
        <source>Left ear</source>
        <translation>Oído izquierdo</translation>
    </message>
    <message>
        <source>Right ear</source>
        <translation>Oído derecho</translation>
    </message>
    <message>
        <source>Throat</source>
        <translation>Garganta</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Barriga</translation>
    </message>
    <message>
        <source>Lower belly</source>
        <translation>Barriga baja</translation>
    </message>
    <message>
        <source>Between the legs</source>
        <translation>Entre las piernas</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Parte baja de la espalda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nalgas</translation>
    </message>
    <message>
        <source>Left shoulder</source>
        <translation>Hombro izquierdo</translation>
    </message>
    <message>
        <source>Right shoulder</source>
        <translation>Hombro derecho</translation>
    </message>
    <message>
        <source>Left upper arm</source>
        <translation>Brazo izquierdo, arriba</translation>
    </message>
    <message>
        <source>Right upper arm</source>
        <translation>Brazo derecho, arriba</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Codo izquierdo</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Codo derecho</translation>
    </message>
    <message>
        <source>Left forearm</source>
        <translation>Antebrazo izquierdo</translation>
    </message>
    <message>
        <source>Right forearm</source>
        <translation>Antebrazo derecho</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>Left hip</source>
        <translation>Cadera izquierda</translation>
    </message>
    <message>
        <source>Right hip</source>
        <translation>Cadera derecha</translation>
    </message>
    <message>
        <source>Left thigh</source>
        <translation>Muslo izquierdo</translation>
    </message>
    <message>
        <source>Right thigh</source>
        <translation>Muslo derecho</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Rodilla izquierda</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rodilla derecha</translation>
    </message>
    <message>
        <source>Left lower leg</source>
        <translation>Pierna izquierda, abajo</translation>
    </message>
    <message>
        <source>Right lower leg</source>
        <translation>Pierna derecha, abajo</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
</context>
<context>
    <name>BookDesk</name>
    <message>
        <source>Closing the book</source>
        <translation>Cerrando el libro</translation>
    </message>
    <message>
        <source>A backup is made before the book closes.</source>
        <translation>Se hace una copia de seguridad antes de cerrar el libro.</translation>
    </message>
</context>
<context>
    <name>BookOpener</name>
    <message>
        <source>The computer %1 has had this book open since %2 at %3. If it was switched off, or is not there any more, that is only what it left behind.

You can look at the book, and change nothing. Open it anyway only when that computer is off, or Hearthbook is closed there. When both have it open, each saves over what the other wrote: words can be lost, and the book can be damaged.</source>
        <translation>La computadora %1 tiene abierto este libro desde el %2 a las %3. Si se apagó, o ya no está, eso es solo lo que dejó atrás.

Puede mirar el libro sin cambiar nada. Ábralo de todos modos solo cuando esa computadora esté apagada, o Hearthbook esté cerrado allí. Si las dos lo tienen abierto, cada una guarda encima de lo que escribió la otra: se pueden perder palabras, y el libro se puede dañar.</translation>
    </message>
    <message>
        <source>Open on another computer</source>
        <translation>Abierto en otra computadora</translation>
    </message>
    <message>
        <source>Look at it only</source>
        <translation>Solo mirarlo</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>Abrirlo de todos modos</translation>
    </message>
    <message>
        <source>The book is back as it was in the backup.</source>
        <translation>El libro está de nuevo como en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The book is back as it was in the backup. The one from before is here: %1</source>
        <translation>El libro está de nuevo como en la copia de seguridad. El de antes está aquí: %1</translation>
    </message>
</context>
<context>
    <name>BookSafety</name>
    <message>
        <source>The backup could not be put back. Your book is as it was.</source>
        <translation>No se pudo volver a la copia de seguridad. Su libro está como estaba.</translation>
    </message>
    <message>
        <source>A part of this book&apos;s file cannot be read any more. What can be read can be saved.</source>
        <translation>Una parte del archivo de este libro ya no se puede leer. Lo que se puede leer se puede guardar.</translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Ver qué se puede hacer…</translation>
    </message>
    <message>
        <source>The file %1 beside this book is from work that was interrupted. It may be a whole book: please keep it until you have looked into it.</source>
        <translation>El archivo %1 junto a este libro es de un trabajo que se interrumpió. Puede ser un libro entero: guárdelo, por favor, hasta haberlo mirado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden file(s) that interrupted work had left beside this book were removed. Nothing of the book is missing.</source>
        <translation>
            <numerusform>Se ha borrado %Ln archivo oculto que un trabajo interrumpido había dejado junto a este libro. Al libro no le falta nada.</numerusform>
            <numerusform>Se han borrado %Ln archivos ocultos que un trabajo interrumpido había dejado junto a este libro. Al libro no le falta nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This book lies in a folder that %1 copies by itself. Two computers can get in each other&apos;s way there. Your own folder is safer.</source>
        <translation>Este libro está en una carpeta que %1 copia por su cuenta. Allí dos computadoras pueden estorbarse. Su propia carpeta es más segura.</translation>
    </message>
    <message>
        <source>This book lies on a drive of another computer. When the network stops, changes may be lost. Your own folder is safer.</source>
        <translation>Este libro está en el disco de otra computadora. Si la red se corta, se pueden perder cambios. Su propia carpeta es más segura.</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No mostrar más</translation>
    </message>
    <message>
        <source>The only backups lie on the same disk as the book. A copy on a memory stick survives more.</source>
        <translation>Las únicas copias de seguridad están en el mismo disco que el libro. Una copia en una memoria USB resiste más.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
</context>
<context>
    <name>BooksCommand</name>
    <message>
        <source>The book is made.</source>
        <translation>El libro está creado.</translation>
    </message>
    <message>
        <source>The book is whole.</source>
        <translation>El libro está completo.</translation>
    </message>
    <message>
        <source>Please name one file, and a number of years from 0 to 50.</source>
        <translation>Indique un archivo y un número de años de 0 a 50.</translation>
    </message>
    <message>
        <source>The sample family&apos;s book is made.</source>
        <translation>El libro de la familia de ejemplo está creado.</translation>
    </message>
    <message>
        <source>Please name one book.</source>
        <translation>Indique un libro.</translation>
    </message>
    <message>
        <source>The book is made. Its recovery code, to keep in a safe place: %1</source>
        <translation>El libro está creado. Su código de recuperación, para guardarlo en un lugar seguro: %1</translation>
    </message>
    <message>
        <source>Please name one file, and a number of services from 0 to 1000000.</source>
        <translation>Indique un archivo y un número de servicios de 0 a 1000000.</translation>
    </message>
    <message>
        <source>The sample directory is made.</source>
        <translation>El directorio de muestra está hecho.</translation>
    </message>
</context>
<context>
    <name>BrochureEditor</name>
    <message>
        <source>Edit something to read</source>
        <translation>Editar una lectura</translation>
    </message>
    <message>
        <source>Something to read</source>
        <translation>Una lectura</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Please write what it is called, in a few words.</source>
        <translation>Escriba en pocas palabras cómo se llama.</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Dirección en la web</translation>
    </message>
    <message>
        <source>We checked that it is there and fits us</source>
        <translation>Miramos que está ahí y que nos sirve</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Talked about with</source>
        <translation>Hablado con</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Brochures</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English and Spanish</source>
        <translation>Inglés y español</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Cuidados paliativos</translation>
    </message>
    <message>
        <source>End of life care for babies, children and young people</source>
        <translation>Cuidados al final de la vida para bebés, niños y jóvenes</translation>
    </message>
</context>
<context>
    <name>BrochuresPage</name>
    <message>
        <source>To read, from others</source>
        <translation>Para leer, de otros</translation>
    </message>
    <message>
        <source>Add something to read</source>
        <translation>Añadir una lectura</translation>
    </message>
    <message>
        <source>Search what is to read</source>
        <translation>Buscar en las lecturas</translation>
    </message>
    <message>
        <source>Brochures, books and sites that others made: what somebody gave you, or told you of.</source>
        <translation>Folletos, libros y sitios que hicieron otros: lo que alguien le dio o le contó.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir la primera</translation>
    </message>
    <message>
        <source>Choose one to read about it.</source>
        <translation>Elija una para leer sobre ella.</translation>
    </message>
    <message>
        <source>Edit something to read</source>
        <translation>Editar una lectura</translation>
    </message>
    <message>
        <source>Delete something to read</source>
        <translation>Eliminar una lectura</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a brochure</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Mirar antes</translation>
    </message>
    <message>
        <source>Add some to begin with</source>
        <translation>Añadir algunas para empezar</translation>
    </message>
    <message>
        <source>Added. Check each one first.</source>
        <translation>Añadidas. Mire cada una antes.</translation>
    </message>
    <message>
        <source>Look whether it is still there, and whether it fits your family.</source>
        <translation>Mire si todavía está ahí y si le sirve a su familia.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Talked about with</source>
        <translation>Hablado con</translation>
    </message>
    <message>
        <source>We checked it</source>
        <translation>Ya lo miramos</translation>
    </message>
    <message>
        <source>Check something to read</source>
        <translation>Mirar una lectura</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>%1: ya se miró</translation>
    </message>
    <message>
        <source>We read it</source>
        <translation>Lo leímos</translation>
    </message>
    <message>
        <source>Note what was read</source>
        <translation>Anotar lo leído</translation>
    </message>
    <message>
        <source>%1 is read</source>
        <translation>%1: leído</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Dirección en la web</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>an address on the web</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The address as a code for the camera of a phone</source>
        <translation>La dirección como código para la cámara de un teléfono</translation>
    </message>
    <message>
        <source>The camera of a phone can open it. Hearthbook itself opens nothing.</source>
        <translation>La cámara de un teléfono puede abrirla. Hearthbook no abre nada.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Un año después</translation>
    </message>
</context>
<context>
    <name>CallEditor</name>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Where we are now</source>
        <translation>En qué punto estamos</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Editar llamada</translation>
    </message>
    <message>
        <source>Who was the call with?</source>
        <translation>¿Con quién fue la llamada?</translation>
    </message>
    <message>
        <source>Please write who the call was with.</source>
        <translation>Escriba con quién fue la llamada.</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Número al que se llamó</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>Qué prometieron</translation>
    </message>
    <message>
        <source>They will do it, or call back, by</source>
        <translation>Lo harán, o devolverán la llamada, a más tardar el</translation>
    </message>
    <message>
        <source>This is what they promised</source>
        <translation>Esto es lo que prometieron</translation>
    </message>
    <message>
        <source>The letter or request that it is about</source>
        <translation>La carta o solicitud de la que trata</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Día de la llamada</translation>
    </message>
    <message>
        <source>This day is before the call.</source>
        <translation>Este día es antes de la llamada.</translation>
    </message>
    <message>
        <source>The call with %1 is noted</source>
        <extracomment>%1 is a person, a service or an insurance</extracomment>
        <translation>La llamada con %1 está anotada</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Where, and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>nombre y números de %n persona</numerusform>
            <numerusform>nombres y números de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Who to call for %1</source>
        <translation>A quién llamar por %1</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
    <message>
        <source>Call for</source>
        <translation>Llamar por</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Todavía no está escrito</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls and promises</source>
        <translation>Llamadas y promesas</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Who you called, what they said, and what they promised. Then you find it again when you call the next time.</source>
        <translation>A quién llamó, qué dijeron y qué prometieron. Así lo encuentra cuando vuelva a llamar.</translation>
    </message>
    <message>
        <source>Note the first call</source>
        <translation>Anotar la primera llamada</translation>
    </message>
    <message>
        <source>Choose a call to read it.</source>
        <translation>Elija una llamada para leerla.</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Editar llamada</translation>
    </message>
    <message>
        <source>Delete call</source>
        <translation>Borrar llamada</translation>
    </message>
    <message>
        <source>The call with %1 is noted</source>
        <translation>La llamada con %1 está anotada</translation>
    </message>
    <message>
        <source>The call with %1 is deleted</source>
        <translation>La llamada con %1 está borrada</translation>
    </message>
    <message>
        <source>Promised to us</source>
        <translation>Nos lo prometieron</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>They kept this promise</source>
        <translation>Cumplieron esta promesa</translation>
    </message>
    <message>
        <source>Promised, not waited for any more</source>
        <translation>Prometido, ya no se espera</translation>
    </message>
    <message>
        <source>Not waiting any more</source>
        <translation>Ya no esperamos</translation>
    </message>
</context>
<context>
    <name>CardContact</name>
    <message>
        <source>This text is very long. Its end was left out.</source>
        <translation>Este texto es muy largo. Se dejó fuera el final.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n numbers were kept.</source>
        <translation>
            <numerusform>Solo se guardó el primer número.</numerusform>
            <numerusform>Solo se guardaron los primeros %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were kept.</source>
        <translation>
            <numerusform>Solo se guardó el primero.</numerusform>
            <numerusform>Solo se guardaron los primeros %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The picture is too large. It was left out.</source>
        <translation>La imagen es demasiado grande. Se dejó fuera.</translation>
    </message>
    <message>
        <source>The picture could not be read. It was left out.</source>
        <translation>La imagen no se pudo leer. Se dejó fuera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Número principal</translation>
    </message>
    <message>
        <source>Text phone</source>
        <translation>Teléfono de texto</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Jefe o jefa</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>How the name sounds</source>
        <translation>Cómo suena el nombre</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>The book has no place for &quot;%1&quot;. It was left out.</source>
        <translation>El libro no tiene lugar para «%1». Se dejó fuera.</translation>
    </message>
    <message>
        <source>The book keeps one picture. This one was left out.</source>
        <translation>El libro guarda una sola imagen. Esta se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>CardReader</name>
    <message>
        <source>This file holds too many contacts. Please choose a smaller one.</source>
        <translation>Este archivo tiene demasiados contactos. Elija uno más pequeño.</translation>
    </message>
    <message>
        <source>No contact in this file could be read. The file may be cut off.</source>
        <translation>No se pudo leer ningún contacto de este archivo. Puede que esté cortado.</translation>
    </message>
    <message>
        <source>There is no contact in this file. Please choose a contact file (.vcf).</source>
        <translation>No hay ningún contacto en este archivo. Elija un archivo de contactos (.vcf).</translation>
    </message>
    <message>
        <source>This line is too long. It was left out.</source>
        <translation>Esta línea es demasiado larga. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This line could not be read. It was left out.</source>
        <translation>Esta línea no se pudo leer. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This card is too long. What comes after this line was left out.</source>
        <translation>Esta tarjeta es demasiado larga. Se dejó fuera lo que sigue a esta línea.</translation>
    </message>
    <message>
        <source>The card of an assistant could not be read in full.</source>
        <translation>La tarjeta de un asistente no se pudo leer entera.</translation>
    </message>
    <message>
        <source>This card has no end mark. What it holds was read.</source>
        <translation>Esta tarjeta no tiene marca de final. Se leyó lo que contiene.</translation>
    </message>
    <message>
        <source>The file ends inside this card. The card was left out.</source>
        <translation>El archivo termina en medio de esta tarjeta. Se dejó fuera.</translation>
    </message>
    <message>
        <source>The file ends inside the card of %1. The card was left out.</source>
        <translation>El archivo termina en medio de la tarjeta de %1. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This card has no name, phone or e-mail. It was left out.</source>
        <translation>Esta tarjeta no tiene nombre, teléfono ni correo. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>This file is too large. Please choose a contact file (.vcf) smaller than 20 MB.</source>
        <translation>Este archivo es demasiado grande. Elija un archivo de contactos (.vcf) de menos de 20 MB.</translation>
    </message>
</context>
<context>
    <name>CareSkill</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a task, and how far somebody is with it: &quot;Suction: did it alone&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>Delete contact</source>
        <translation>Borrar el contacto</translation>
    </message>
</context>
<context>
    <name>CareTeamPage</name>
    <message>
        <source>Care team</source>
        <translation>Equipo de cuidado</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar en los contactos</translation>
    </message>
    <message>
        <source>Who helps you? Doctors, nurses, school, friends. Keep their numbers here, so that you find them at night.</source>
        <translation>¿Quién les ayuda? Médicos, enfermeras, la escuela, amistades. Guarde aquí sus números, para encontrarlos también de noche.</translation>
    </message>
    <message>
        <source>Add the first contact</source>
        <translation>Añadir el primer contacto</translation>
    </message>
    <message>
        <source>Choose a person to see how to reach them.</source>
        <translation>Elija a una persona para ver cómo localizarla.</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import contacts from a file of your phone (.vcf)</source>
        <translation>Importar contactos de un archivo de su teléfono (.vcf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the care team as a file for a phone (.vcf)</source>
        <translation>Guardar el equipo de cuidado como archivo para un teléfono (.vcf)</translation>
    </message>
    <message>
        <source>For &amp;new phones (vCard 4.0)…</source>
        <translation>Para teléfonos &amp;nuevos (vCard 4.0)…</translation>
    </message>
    <message>
        <source>For &amp;older phones and e-mail programs (vCard 3.0)…</source>
        <translation>Para teléfonos y programas de correo más &amp;antiguos (vCard 3.0)…</translation>
    </message>
    <message>
        <source>When they don&apos;t answer</source>
        <translation>Si no contestan</translation>
    </message>
    <message>
        <source>When they don&apos;t answer: %1</source>
        <translation>Si no contestan: %1</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar el contacto</translation>
    </message>
    <message>
        <source>%1 is in your care team</source>
        <translation>%1 está en su equipo de cuidado</translation>
    </message>
    <message>
        <source>%1 is not in your care team any more</source>
        <translation>%1 ya no está en su equipo de cuidado</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Edit letter or request</source>
        <translation>Editar carta o solicitud</translation>
    </message>
    <message>
        <source>A letter or request</source>
        <translation>Una carta o solicitud</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>Please write what it is about.</source>
        <translation>Escriba de qué trata.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Insurance or program</source>
        <translation>Seguro o programa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Deadline, word for word as the letter says it</source>
        <translation>Plazo, palabra por palabra como lo dice la carta</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>CaseItemsField</name>
    <message>
        <source>Add something to send</source>
        <translation>Agregar algo que enviar</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño o niña</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Deadline, as the letter says it</source>
        <translation>Plazo, como lo dice la carta</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Compañía</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>They kept this promise.</source>
        <translation>Cumplieron esta promesa.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>What was said and promised</source>
        <translation>Qué se dijo y se prometió</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>all that stands in this case</source>
        <translation>todo lo que dice este caso</translation>
    </message>
    <message>
        <source>the numbers on the insurance card</source>
        <translation>los números de la tarjeta del seguro</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about it</source>
        <translation>
            <numerusform>%n llamada sobre esto</numerusform>
            <numerusform>%n llamadas sobre esto</numerusform>
        </translation>
    </message>
    <message>
        <source>Letter to the insurance</source>
        <translation>Carta sobre el seguro</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Letters and requests</source>
        <translation>Cartas y solicitudes</translation>
    </message>
    <message>
        <source>Add a letter or request</source>
        <translation>Agregar carta o solicitud</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Buscar cartas</translation>
    </message>
    <message>
        <source>What you asked an insurance for, and what it wrote. If it says no, you can ask for the reason in writing and ask again.</source>
        <translation>Qué le pidió a un seguro y qué le escribió. Si dice que no, puede pedir el motivo por escrito y volver a pedirlo.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Agregar el primero</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija uno para leerlo.</translation>
    </message>
    <message>
        <source>Edit letter or request</source>
        <translation>Editar carta o solicitud</translation>
    </message>
    <message>
        <source>Delete letter or request</source>
        <translation>Borrar carta o solicitud</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Deadline, as the letter says it</source>
        <translation>Plazo, como lo dice la carta</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Tick what was sent</source>
        <translation>Marcar lo enviado</translation>
    </message>
    <message>
        <source>Untick what was sent</source>
        <translation>Desmarcar lo enviado</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <extracomment>%1 is a letter, a form or a photo</extracomment>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Todavía no enviado: %1</translation>
    </message>
    <message>
        <source>Who gets this page can read: %1.</source>
        <translation>Quien reciba esta página puede leer: %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>CatchUpModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a value, and who said so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a thing, a day, a time of day and what was written: &quot;Pain, Monday, March 9, Morning: 4&quot;</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin anotación</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Here you can write down a day or a week afterwards.</source>
        <translation>Aquí puede anotar después un día o una semana.</translation>
    </message>
    <message>
        <source>Choose what to keep track of</source>
        <translation>Elegir qué anotar</translation>
    </message>
    <message>
        <source>The arrows go from cell to cell. Type a number to write it down. What you leave empty stays empty.</source>
        <translation>Con las flechas se va de casilla en casilla. Escriba un número para anotarlo. Lo que deja vacío queda vacío.</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Al diario</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here. Nothing was written.</source>
        <extracomment>%1 is what was typed, %2 what is kept track of</extracomment>
        <translation>&quot;%1&quot; no encaja aquí. No se anotó nada.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is what was rated, such as &quot;Pain&quot;</extracomment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Delete diary entry</source>
        <translation>Borrar la anotación del diario</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is an entry: &quot;Pain: 4, 5:04 PM&quot;</extracomment>
        <translation>Borrado: %1</translation>
    </message>
</context>
<context>
    <name>CategoriesForm</name>
    <message>
        <source>What it helps with</source>
        <translation>En qué ayuda</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names what changed, such as &quot;Dose&quot;; %2 is what it is now</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer &quot;%2&quot;</source>
        <translation>%1: ya no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: from &quot;%2&quot; to &quot;%3&quot;</source>
        <extracomment>%1 names what changed, such as &quot;Dose&quot;</extracomment>
        <translation>%1: de &quot;%2&quot; a &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <extracomment>%2 is why something changed, in somebody&apos;s words</extracomment>
        <translation>%1. Por qué: %2</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>the first and the last day of some time</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1: its first day is not written down</source>
        <extracomment>%1 is a medicine</extracomment>
        <translation>%1: su primer día no está anotado</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given %n time(s)</source>
        <translation>
            <numerusform>dado %n vez</numerusform>
            <numerusform>dado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>Closer</source>
        <comment>zoom in</comment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <comment>zoom out</comment>
        <translation>Alejar</translation>
    </message>
    <message numerus="yes">
        <source>Filters: %n left out</source>
        <translation>
            <numerusform>Filtros: %n fuera</numerusform>
            <numerusform>Filtros: %n fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Qué supe</translation>
    </message>
    <message>
        <source>Only you see this. It is not on a family&apos;s page.</source>
        <translation>Solo usted ve esto. No está en la página de una familia.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>born on %1, died on %2</source>
        <translation>nació el %1, murió el %2</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>nació el %1</translation>
    </message>
    <message>
        <source>born on %1 (%2)</source>
        <translation>nació el %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChildEditor</name>
    <message>
        <source>About your child</source>
        <translation>Sobre su hijo o hija</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día todavía no ha llegado.</translation>
    </message>
    <message>
        <source>What matters, comforts and upsets</source>
        <translation>Qué importa, qué consuela y qué molesta</translation>
    </message>
    <message>
        <source>We need an interpreter</source>
        <translation>Necesitamos un intérprete</translation>
    </message>
    <message>
        <source>For the emergency sheet</source>
        <translation>Para la hoja de emergencia</translation>
    </message>
    <message>
        <source>Where the immunization record is</source>
        <translation>Dónde está el registro de vacunas</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Who is your child? What comforts them, how they say yes and no, what matters to them. Write as little or as much as you like.</source>
        <translation>¿Cómo es su hijo o hija? Qué le consuela, cómo dice que sí y que no, qué le importa. Escriba tanto o tan poco como quiera.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Edit child</source>
        <translation>Editar los datos de su hijo o hija</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Begin with the name</source>
        <translation>Empezar por el nombre</translation>
    </message>
    <message>
        <source>Or with what comforts</source>
        <translation>O por lo que consuela</translation>
    </message>
    <message>
        <source>Or with how they say yes and no</source>
        <translation>O por cómo dice sí y no</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>What you wrote about your child is saved</source>
        <translation>Lo que escribió sobre su hijo o hija está guardado</translation>
    </message>
    <message>
        <source>What you wrote about %1 is saved</source>
        <translation>Lo que escribió sobre %1 está guardado</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>We need an interpreter</source>
        <translation>Necesitamos un intérprete</translation>
    </message>
    <message>
        <source>Where the immunization record is</source>
        <translation>Dónde está el registro de vacunas</translation>
    </message>
    <message>
        <source>Change the book back…</source>
        <translation>Cambiar el libro como antes…</translation>
    </message>
    <message>
        <source>Our child has died…</source>
        <translation>Nuestro hijo o hija ha muerto…</translation>
    </message>
    <message>
        <source>Change the book</source>
        <translation>Cambiar el libro</translation>
    </message>
    <message>
        <source>Change the book back</source>
        <translation>Cambiar el libro como antes</translation>
    </message>
    <message>
        <source>The book becomes as it was before, with plans and ages. Nothing was deleted.</source>
        <translation>El libro vuelve a ser como antes, con planes y edades. No se borró nada.</translation>
    </message>
    <message>
        <source>Change it back</source>
        <translation>Cambiarlo</translation>
    </message>
</context>
<context>
    <name>ChildPhoto</name>
    <message>
        <source>Photo of the child</source>
        <translation>Foto del niño o la niña</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message>
        <source>Liked to be called</source>
        <translation>Le gustaba que le llamaran</translation>
    </message>
    <message>
        <source>What mattered to them</source>
        <translation>Qué le importaba</translation>
    </message>
    <message>
        <source>What comforted</source>
        <translation>Qué le consolaba</translation>
    </message>
    <message>
        <source>What upset</source>
        <translation>Qué le molestaba</translation>
    </message>
    <message>
        <source>How they said yes</source>
        <translation>Cómo decía que sí</translation>
    </message>
    <message>
        <source>How they said no</source>
        <translation>Cómo decía que no</translation>
    </message>
    <message>
        <source>How they said yes and no, and languages</source>
        <translation>Cómo decía sí y no, e idiomas</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Le gusta que le llamen</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Qué le importa</translation>
    </message>
    <message>
        <source>What comforts</source>
        <translation>Qué le consuela</translation>
    </message>
    <message>
        <source>What upsets</source>
        <translation>Qué le molesta</translation>
    </message>
    <message>
        <source>How they say yes</source>
        <translation>Cómo dice que sí</translation>
    </message>
    <message>
        <source>How they say no</source>
        <translation>Cómo dice que no</translation>
    </message>
    <message>
        <source>How they say yes and no, and languages</source>
        <translation>Cómo dice sí y no, e idiomas</translation>
    </message>
</context>
<context>
    <name>ChosenInformant</name>
    <message>
        <source>%1 writes from now on</source>
        <extracomment>%1 is a person, such as &quot;Mom&quot;</extracomment>
        <translation>Desde ahora escribe %1</translation>
    </message>
    <message>
        <source>Say who writes</source>
        <translation>Decir quién escribe</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>the day and the time</source>
        <translation>el día y la hora</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de qué se trata</translation>
    </message>
    <message>
        <source>what it is about, closer</source>
        <translation>de qué se trata, más de cerca</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>qué ayudó</translation>
    </message>
    <message>
        <source>what it is like</source>
        <translation>cómo es</translation>
    </message>
    <message>
        <source>what brought it on</source>
        <translation>qué lo provocó</translation>
    </message>
    <message>
        <source>as Hearthbook wrote it</source>
        <translation>como lo escribió Hearthbook</translation>
    </message>
    <message>
        <source>What is in the column %1</source>
        <translation>Qué hay en la columna %1</translation>
    </message>
    <message>
        <source>Order of the days in the column %1</source>
        <translation>Orden de los días en la columna %1</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>Decimal mark in the column %1</source>
        <translation>Signo decimal en la columna %1</translation>
    </message>
    <message>
        <source>1.5 with a point</source>
        <translation>1.5 con punto</translation>
    </message>
    <message>
        <source>1,5 with a comma</source>
        <translation>1,5 con coma</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>cuándo terminó</translation>
    </message>
    <message>
        <source>how long it lasted</source>
        <translation>cuánto duró</translation>
    </message>
    <message>
        <source>Lengths of time in the column %1</source>
        <translation>Duraciones en la columna %1</translation>
    </message>
    <message>
        <source>%1 as hours and minutes</source>
        <translation>%1 son horas y minutos</translation>
    </message>
    <message>
        <source>%1 as minutes and seconds</source>
        <translation>%1 son minutos y segundos</translation>
    </message>
    <message>
        <source>the unit of a value</source>
        <translation>la unidad de un valor</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>The columns of the file</source>
        <translation>Las columnas del archivo</translation>
    </message>
    <message>
        <source>What you correct here is remembered for the next file with these headings.</source>
        <translation>Lo que corrija aquí se recuerda para el próximo archivo con estos encabezados.</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo %1</translation>
    </message>
</context>
<context>
    <name>ComfortEditor</name>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Write it as you would tell a person who looks after your child for the first time.</source>
        <translation>Escríbalo como se lo contaría a quien cuida de su hijo o hija por primera vez.</translation>
    </message>
    <message>
        <source>How is a good day? What do you see and hear then?</source>
        <translation>¿Cómo es un día bueno? ¿Qué se ve y se oye entonces?</translation>
    </message>
    <message>
        <source>How is a hard day?</source>
        <translation>¿Cómo es un día difícil?</translation>
    </message>
    <message>
        <source>Signs and what they mean</source>
        <translation>Señales y lo que significan</translation>
    </message>
    <message>
        <source>What often hurts, and why</source>
        <translation>Qué suele doler, y por qué</translation>
    </message>
    <message>
        <source>What calms? A line for each thing.</source>
        <translation>¿Qué calma? Una línea para cada cosa.</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>What hurts, and what not to do</source>
        <translation>Qué duele y qué no hacer</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>What calms</source>
        <translation>Qué calma</translation>
    </message>
    <message>
        <source>Signs and what they mean</source>
        <translation>Señales y lo que significan</translation>
    </message>
    <message>
        <source>What you see or hear</source>
        <translation>Qué se ve o se oye</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Qué ayuda entonces</translation>
    </message>
    <message>
        <source>Comfort page</source>
        <translation>Hoja de consuelo</translation>
    </message>
    <message>
        <source>How to understand and comfort %1</source>
        <translation>Cómo entender y consolar a %1</translation>
    </message>
    <message>
        <source>Printed on %1. It may have changed since. Ask the family.</source>
        <translation>Impreso el %1. Puede haber cambiado desde entonces. Pregunte a la familia.</translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation>En un día bueno</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>What often hurts, and why</source>
        <translation>Qué suele doler, y por qué</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Yes looks like this</source>
        <translation>El sí se ve así</translation>
    </message>
    <message>
        <source>No looks like this</source>
        <translation>El no se ve así</translation>
    </message>
    <message>
        <source>What else we have seen</source>
        <translation>Qué más hemos visto</translation>
    </message>
</context>
<context>
    <name>ComfortSheetPage</name>
    <message>
        <source>For a child who cannot say it in words: how a good day looks and a hard one, what each sign means, and what calms. Whoever helps you can read it.</source>
        <translation>Para quien no puede decirlo con palabras: cómo es un día bueno y uno difícil, qué significa cada señal y qué calma. Quien le ayude puede leerlo.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation>En un día bueno</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>Signs and what they mean</source>
        <translation>Señales y lo que significan</translation>
    </message>
    <message>
        <source>Helps then: %1</source>
        <extracomment>%1 is what helps when a child shows a sign</extracomment>
        <translation>Entonces ayuda: %1</translation>
    </message>
    <message>
        <source>What often hurts, and why</source>
        <translation>Qué suele doler, y por qué</translation>
    </message>
    <message>
        <source>What calms</source>
        <translation>Qué calma</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Edit signs and comfort</source>
        <translation>Editar señales y consuelo</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Your page of signs and comfort is saved</source>
        <translation>Su página de señales y consuelo está guardada</translation>
    </message>
</context>
<context>
    <name>CommandMistakes</name>
    <message>
        <source>Try --help.</source>
        <translation>Pruebe --help.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <comment>one word, or several</comment>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>There is no command and no file %1.</source>
        <translation>No hay ninguna orden ni archivo %1.</translation>
    </message>
    <message>
        <source>After %1 comes one of these: %2.</source>
        <translation>Después de %1 va una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No hay ninguna orden %1.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <comment>a word of a command line</comment>
        <translation>Aquí no se conoce %1.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No hay ninguna opción %1.</translation>
    </message>
</context>
<context>
    <name>CommunityPage</name>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir servicio</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Buscar en los servicios</translation>
    </message>
    <message>
        <source>Rides, meals, a break, someone to talk to: keep the services near you here, and what each one told you.</source>
        <translation>Transporte, comidas, un respiro, alguien con quien hablar: guarde aquí los servicios cercanos y lo que le dijo cada uno.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Añadir el primer servicio</translation>
    </message>
    <message>
        <source>Choose a service to read it.</source>
        <translation>Elija un servicio para leerlo.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a date, and who checked</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Editar el servicio</translation>
    </message>
    <message>
        <source>Delete service</source>
        <translation>Borrar el servicio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who prepared a list, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Abrir una lista…</translation>
    </message>
    <message>
        <source>A list of services that somebody made for you, as a file</source>
        <translation>Una lista de servicios que alguien hizo para usted, en un archivo</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>From a list: %1</source>
        <translation>De una lista: %1</translation>
    </message>
    <message>
        <source>Tell what came of it…</source>
        <translation>Contar cómo fue…</translation>
    </message>
    <message>
        <source>A file for whoever gave you a list. You see every word of it first</source>
        <translation>Un archivo para quien le dio una lista. Antes verá cada palabra</translation>
    </message>
</context>
<context>
    <name>CommunitySheet</name>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message numerus="yes">
        <source>%n community service(s)</source>
        <translation>
            <numerusform>%n servicio de la comunidad</numerusform>
            <numerusform>%n servicios de la comunidad</numerusform>
        </translation>
    </message>
    <message>
        <source>Help in our community</source>
        <translation>Ayuda en nuestra comunidad</translation>
    </message>
    <message>
        <source>Help in our community: %1</source>
        <translation>Ayuda en nuestra comunidad: %1</translation>
    </message>
    <message>
        <source>No service is written down yet.</source>
        <translation>Todavía no hay ningún servicio anotado.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What, and where</source>
        <translation>Qué, y dónde</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a person does, and where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Call for</source>
        <extracomment>what one calls somebody for</extracomment>
        <translation>Llamar para</translation>
    </message>
    <message>
        <source>What they learned to do</source>
        <translation>Qué aprendió a hacer</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>A person or a service</source>
        <translation>Una persona o un servicio</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar el contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Favorite: stands first, and on Today</source>
        <translation>Favorito: está primero, y en Hoy</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Call for …</source>
        <translation>Llamar para…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>When they don&apos;t answer, call</source>
        <translation>Si no contestan, llamar a</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Please write a name, of a person or of a place.</source>
        <translation>Escriba un nombre, de una persona o de un lugar.</translation>
    </message>
    <message>
        <source>Team, place of work and notes</source>
        <translation>Equipo, lugar de trabajo y notas</translation>
    </message>
    <message>
        <source>More ways to reach them</source>
        <translation>Otras formas de contacto</translation>
    </message>
    <message>
        <source>What they learned to do</source>
        <translation>Qué aprendió a hacer</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Lo aprendido</translation>
    </message>
</context>
<context>
    <name>ContactExchange</name>
    <message>
        <source>There is no contact in this file.</source>
        <translation>No hay ningún contacto en este archivo.</translation>
    </message>
    <message>
        <source>None of these files holds a contact that can be read.</source>
        <translation>Ninguno de estos archivos tiene un contacto que se pueda leer.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Care team</source>
        <comment>name of a file</comment>
        <translation>Equipo de cuidado</translation>
    </message>
    <message>
        <source>The contacts are saved.</source>
        <translation>Los contactos están guardados.</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>Contact files</source>
        <translation>Archivos de contactos</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>E&amp;xportar contactos…</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>%1, line %2</source>
        <comment>the name of a file, and a line in it</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>There is nobody in the care team yet.</source>
        <translation>Todavía no hay nadie en el equipo de cuidado.</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídas</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 quedaron fuera</translation>
    </message>
    <message>
        <source>%1 of these the same as another card</source>
        <translation>%1 de estas iguales a otra tarjeta</translation>
    </message>
    <message>
        <source>Cards in the files: %1. Of these: %2.</source>
        <comment>how many, and what became of them</comment>
        <translation>Tarjetas en los archivos: %1. De estas: %2.</translation>
    </message>
</context>
<context>
    <name>ContactsCommand</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what was wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Please name a book and one or more contact files.</source>
        <translation>Indique un libro y uno o más archivos de contactos.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there, %4 could not be read as they stand</source>
        <translation>%1 añadidos, %2 cambiados, %3 ya estaban, %4 no se pudieron leer tal como están</translation>
    </message>
    <message>
        <source>Please write --vcard 3.0 or --vcard 4.0.</source>
        <translation>Escriba --vcard 3.0 o --vcard 4.0.</translation>
    </message>
    <message>
        <source>Please name a book and the file to save to.</source>
        <translation>Indique un libro y el archivo donde guardar.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardados</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>%1: your book stays as it is. The file says: %2</source>
        <comment>a person, and what the file says of them</comment>
        <translation>%1: su libro queda como está. El archivo dice: %2</translation>
    </message>
</context>
<context>
    <name>CopiesToReplace</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a paper, and what is told of its copies</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copies to replace</source>
        <translation>Copias por cambiar</translation>
    </message>
</context>
<context>
    <name>CopyNumber</name>
    <message>
        <source>Copied: %1, %2</source>
        <extracomment>a person and a number</extracomment>
        <translation>Copiado: %1, %2</translation>
    </message>
    <message>
        <source>Copy the number of %1</source>
        <translation>Copiar el número de %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>%1 is what a button does, %2 a key</extracomment>
        <translation>%1 (tecla %2)</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>This file is packed, or a workbook. Please unpack it first, or save it as CSV in the program that it came from.</source>
        <translation>Este archivo está comprimido o es un libro de cálculo. Descomprímalo primero, o guárdelo como CSV en el programa del que viene.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was imported.</source>
        <translation>Se detuvo. No se importó nada.</translation>
    </message>
    <message>
        <source>This is a PDF, which is made for reading. Ask its makers for the table behind it.</source>
        <translation>Esto es un PDF, que está hecho para leer. Pida a quien lo hizo la tabla de la que salió.</translation>
    </message>
    <message>
        <source>This is a workbook (such as .xlsx). Open it in the program that made it, choose Save as, take CSV (UTF-8), and import that file.</source>
        <translation>Esto es un libro de cálculo (como .xlsx). Ábralo en el programa que lo hizo, elija Guardar como, tome CSV (UTF-8) e importe ese archivo.</translation>
    </message>
    <message>
        <source>One row of this file is longer than 16 MB. It is damaged, or it is no table.</source>
        <translation>Una fila de este archivo pasa de 16 MB. Está dañado o no es una tabla.</translation>
    </message>
    <message>
        <source>The last line is shorter than the others. The file may have been cut off, so no service was marked as gone.</source>
        <translation>La última línea es más corta que las otras. Puede que el archivo esté cortado, así que ningún servicio se marcó como desaparecido.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>This book is damaged</source>
        <translation>Este libro está dañado</translation>
    </message>
    <message>
        <source>There may be a way back. To look for it, the book has to be unlocked.</source>
        <translation>Puede que haya un camino de vuelta. Para buscarlo hay que desbloquear el libro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A part of its file cannot be read any more. This can happen when a disk wears out, or when a computer stops in the middle of its work.</source>
        <translation>Una parte de su archivo ya no se puede leer. Puede pasar cuando un disco se gasta, o cuando una computadora se detiene en medio del trabajo.</translation>
    </message>
    <message>
        <source>The file stays as it is. Whatever you choose, nothing is overwritten.</source>
        <translation>El archivo queda como está. Elija lo que elija, nada se sobrescribe.</translation>
    </message>
    <message>
        <source>&amp;Go back to this backup</source>
        <translation>&amp;Volver a esta copia</translation>
    </message>
    <message>
        <source>Use &amp;another backup…</source>
        <translation>&amp;Usar otra copia…</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Guardar lo que se puede leer…</translation>
    </message>
    <message>
        <source>Or take all that can still be read into a new book. This may hold more than the backup.</source>
        <translation>O pase a un libro nuevo todo lo que aún se puede leer. Puede contener más que la copia.</translation>
    </message>
    <message>
        <source>Looking for a backup that is whole…</source>
        <translation>Buscando una copia que esté entera…</translation>
    </message>
    <message>
        <source>No backup that is whole was found beside the book.</source>
        <translation>No se encontró ninguna copia entera junto al libro.</translation>
    </message>
    <message>
        <source>No backup was found beside the book, and the part of the file that says how to open it cannot be read.</source>
        <translation>No se encontró ninguna copia junto al libro, y la parte del archivo que dice cómo abrirlo no se puede leer.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. It holds %2.</source>
        <translation>La copia del %1 está entera. Contiene %2.</translation>
    </message>
    <message>
        <source>Use another backup</source>
        <translation>Usar otra copia</translation>
    </message>
    <message>
        <source>Looking through this backup…</source>
        <translation>Revisando esta copia…</translation>
    </message>
    <message>
        <source>This is not a whole backup of the book.</source>
        <translation>Esta no es una copia entera del libro.</translation>
    </message>
    <message>
        <source>%1 (saved)</source>
        <extracomment>the name of a file; %1 is the name of the book</extracomment>
        <translation>%1 (rescatado)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se puede leer</translation>
    </message>
    <message>
        <source>Reading all that can be read. This may take a while…</source>
        <translation>Leyendo todo lo que se puede leer. Puede tardar un poco…</translation>
    </message>
    <message>
        <source>This could be saved</source>
        <translation>Esto se pudo guardar</translation>
    </message>
    <message>
        <source>All could be read.</source>
        <translation>Se pudo leer todo.</translation>
    </message>
    <message>
        <source>What the backup of %1 holds is in the new book, too.</source>
        <translation>Lo que contiene la copia del %1 también está en el libro nuevo.</translation>
    </message>
    <message>
        <source>The new book has no passphrase yet. Anyone who has the file can read it.</source>
        <translation>El libro nuevo todavía no tiene frase de contraseña. Cualquiera que tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;Open the new book</source>
        <translation>&amp;Abrir el libro nuevo</translation>
    </message>
    <message>
        <source>This book was changed from outside</source>
        <translation>Algo cambió este libro desde fuera</translation>
    </message>
    <message>
        <source>It holds something that Hearthbook did not put there. To be safe, it was not opened.</source>
        <translation>Contiene algo que Hearthbook no puso ahí. Por seguridad, no se abrió.</translation>
    </message>
    <message>
        <source>Go back to another book?</source>
        <translation>¿Volver a otro libro?</translation>
    </message>
    <message>
        <source>This is a backup of another book, perhaps of another family. It would take the place of your book, and yours gets another name.</source>
        <translation>Esta es la copia de seguridad de otro libro, quizá de otra familia. Tomaría el lugar de su libro, y el suyo recibiría otro nombre.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ella</translation>
    </message>
</context>
<context>
    <name>Datapackage</name>
    <message>
        <source>There are no tables (.csv) in this folder or file.</source>
        <translation>No hay tablas (.csv) en esta carpeta o archivo.</translation>
    </message>
    <message>
        <source>This is a text document. Services come from tables, such as CSV.</source>
        <translation>Esto es un documento de texto. Los servicios vienen de tablas, como CSV.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>For example %1</source>
        <extracomment>An example of a date; %1 is one in the person&apos;s own language</extracomment>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Please write the day.</source>
        <translation>Escriba el día, por favor.</translation>
    </message>
    <message>
        <source>We cannot read this day. Please write it as in %1 or %2.</source>
        <extracomment>a day, written in two ways</extracomment>
        <translation>No podemos leer este día. Escríbalo así, por favor: %1 o %2.</translation>
    </message>
    <message>
        <source>We cannot read this day. Please write it as in %1 or %2, or leave it blank.</source>
        <extracomment>the same, where there may be none</extracomment>
        <translation>No podemos leer este día. Escríbalo así, por favor: %1 o %2, o déjelo en blanco.</translation>
    </message>
</context>
<context>
    <name>DayChoices</name>
    <message>
        <source>For which day</source>
        <translation>Para qué día</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>Leave it blank to write the day by hand.</source>
        <translation>Déjelo vacío para escribir el día a mano.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a planned time; when it was given, by whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who gives it? It may stay blank.</source>
        <translation>¿Quién lo da? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button and medicine</comment>
        <extracomment>a button and the medicine that it is about</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>medicine and time</comment>
        <extracomment>a medicine, and when it is planned or was given</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <extracomment>%1 is a medicine</extracomment>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>No medicine or treatment was in use on this day.</source>
        <translation>Ese día no se usaba ninguna medicina ni tratamiento.</translation>
    </message>
    <message>
        <source>The day before (Alt+Left)</source>
        <translation>El día anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The day after (Alt+Right)</source>
        <translation>El día siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>Todas las medicinas</translation>
    </message>
    <message>
        <source>A tick within the hour notes the time it is now. A later tick notes the planned time. Below, you can change it.</source>
        <translation>Una marca dentro de la hora anota la hora de ahora. Una marca posterior anota la hora prevista. Abajo puede cambiarla.</translation>
    </message>
    <message>
        <source>Given on this day</source>
        <translation>Dado ese día</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and medicine</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Con sus palabras</translation>
    </message>
    <message>
        <source>What was decided is saved for %1</source>
        <extracomment>%1 is a visit, such as &quot;Palliative clinic&quot;</extracomment>
        <translation>Lo que se decidió está guardado en %1</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of something that is known, and what is known</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Repuesto</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>it happened</source>
        <translation>ocurrió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time: &quot;March 13, 5:04 PM&quot;
----------
what is kept track of, and when: &quot;Good moment, 5:04 PM&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>what is kept track of, its value, and when: &quot;Pain: 4, 5:04 PM&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>DiaryAccount</name>
    <message>
        <source>%1 used</source>
        <translation>usadas: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>%1 with nothing but a day</source>
        <translation>solo con un día: %1</translation>
    </message>
    <message>
        <source>%1 not used</source>
        <translation>sin usar: %1</translation>
    </message>
    <message>
        <source>Lines or records in the file: %1. Of these: %2.</source>
        <comment>how many, and what became of them</comment>
        <translation>Líneas o registros en el archivo: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as you chose.</source>
        <translation>
            <numerusform>%n queda fuera, como usted eligió.</numerusform>
            <numerusform>%n quedan fuera, como usted eligió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out for now, as the day may be wrong.</source>
        <translation>
            <numerusform>%n queda fuera por ahora, pues el día puede estar mal.</numerusform>
            <numerusform>%n quedan fuera por ahora, pues el día puede estar mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the table</source>
        <translation>encima de la tabla: %1</translation>
    </message>
    <message>
        <source>%1 left out for now</source>
        <translation>fuera por ahora: %1</translation>
    </message>
</context>
<context>
    <name>DiaryCommand</name>
    <message>
        <source>Import diary</source>
        <translation>Importar diario</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a line of a file, and what was wrong there</comment>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Please name a book and the diary&apos;s file.</source>
        <translation>Indique un libro y el archivo del diario.</translation>
    </message>
    <message>
        <source>Please write a day as in --since 2026-03-14.</source>
        <translation>Escriba un día como en --since 2026-03-14.</translation>
    </message>
    <message>
        <source>Please name a book and the file to save to.</source>
        <translation>Indique un libro y el archivo en que guardar.</translation>
    </message>
    <message>
        <source>Please name a file that ends with .csv or .json.</source>
        <translation>Indique un archivo que termine en .csv o .json.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardadas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>y %n línea más</numerusform>
            <numerusform>y %n líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>diary entries</comment>
        <translation>
            <numerusform>%n agregada</numerusform>
            <numerusform>%n agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>diary entries</comment>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n línea para revisar</numerusform>
            <numerusform>%n líneas para revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryDoubts</name>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>upright lines</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a mark between cells</comment>
        <translation>&quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. It is read as %2. Please check.</source>
        <translation>&quot;%1&quot; se puede leer de dos maneras. Se lee como %2. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and what is open below it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file says no times. Noon is taken for each day.</source>
        <translation>El archivo no dice horas. Se toma el mediodía de cada día.</translation>
    </message>
    <message>
        <source>A table with %1 between its cells, written in %2.</source>
        <comment>a mark, and a kind of letters</comment>
        <translation>Una tabla con %1 entre sus celdas, escrita en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of another calendar. It is read as %2. Please check.</source>
        <translation>&quot;%1&quot; es de otro calendario. Se lee como %2. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>Columnas que quedan fuera: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2, as cups and ounces are in the United States. Please check.</source>
        <translation>&quot;%1&quot; se lee como %2, con las tazas y onzas de los Estados Unidos. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as %2. Please check.</source>
        <translation>&quot;%1&quot; se lee como %2. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>We do not know the unit in &quot;%1&quot;. Such cells are kept as words, just as they are.</source>
        <translation>No conocemos la unidad en &quot;%1&quot;. Estas celdas se guardan como palabras, tal como están.</translation>
    </message>
    <message>
        <source>We do not know the unit &quot;%1&quot;. The numbers stay as they are, below this name.</source>
        <translation>No conocemos la unidad &quot;%1&quot;. Los números quedan como están, bajo este nombre.</translation>
    </message>
    <message>
        <source>Some numbers have no unit. They are read as %1. Please check.</source>
        <translation>Algunos números no tienen unidad. Se leen como %1. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>Only what begins and ends has a time. Noon is taken for everything else.</source>
        <translation>Solo tiene hora lo que empieza y termina. Para todo lo demás se toma el mediodía.</translation>
    </message>
</context>
<context>
    <name>DiaryExchange</name>
    <message>
        <source>Import a diary</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabla (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>name of a file</comment>
        <translation>Diario</translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries are saved. Anyone who has the file can read them.</source>
        <translation>
            <numerusform>Se guardó %n nota del diario. Quien tenga el archivo puede leerla.</numerusform>
            <numerusform>Se guardaron %n notas del diario. Quien tenga el archivo puede leerlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import a diary…</source>
        <translation>&amp;Importar un diario…</translation>
    </message>
    <message>
        <source>Export the &amp;days shown…</source>
        <translation>Exportar los &amp;días que se ven…</translation>
    </message>
    <message>
        <source>Export the &amp;whole diary…</source>
        <translation>Exportar &amp;todo el diario…</translation>
    </message>
    <message>
        <source>Import a &amp;diary…</source>
        <translation>Importar un &amp;diario…</translation>
    </message>
    <message>
        <source>Tables and exports</source>
        <translation>Tablas y exportaciones</translation>
    </message>
    <message>
        <source>Export the diar&amp;y…</source>
        <translation>Exportar el diari&amp;o…</translation>
    </message>
</context>
<context>
    <name>DiaryExport</name>
    <message>
        <source>There are no diary entries in this time.</source>
        <translation>No hay notas del diario en este tiempo.</translation>
    </message>
</context>
<context>
    <name>DiaryImportDialog</name>
    <message>
        <source>Import a diary</source>
        <translation>Importar un diario</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Se revisa el archivo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Se lee el archivo</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Importing the diary</source>
        <translation>Se importa el diario</translation>
    </message>
    <message>
        <source>Import diary</source>
        <translation>Importar diario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) imported</source>
        <translation>
            <numerusform>%Ln anotación importada</numerusform>
            <numerusform>%Ln anotaciones importadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryImportTable</name>
    <message>
        <source>It was stopped. Nothing was imported.</source>
        <translation>Se detuvo. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>The diary keeps how the days are: pain, sleep, worries, and good moments. Choose two to five things to keep track of.</source>
        <translation>El diario guarda cómo son los días: el dolor, el sueño, las preocupaciones y los buenos momentos. Elija de dos a cinco cosas para anotar.</translation>
    </message>
    <message>
        <source>Choose what to keep track of</source>
        <translation>Elegir qué anotar</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Añadir anotación</translation>
    </message>
    <message>
        <source>Edit diary entry</source>
        <translation>Editar la anotación</translation>
    </message>
    <message>
        <source>Add diary entry</source>
        <translation>Añadir anotación al diario</translation>
    </message>
    <message>
        <source>Delete diary entry</source>
        <translation>Borrar la anotación</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Repeat last</source>
        <translation>Repetir lo último</translation>
    </message>
    <message>
        <source>Writes down again, for now, what was written last.</source>
        <translation>Vuelve a anotar, para ahora, lo que se anotó por última vez.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What to keep &amp;track of</source>
        <translation>&amp;Qué anotar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is an entry: &quot;Pain: 4, 5:04 PM&quot;</extracomment>
        <translation>Borrado: %1</translation>
    </message>
    <message>
        <source>T&amp;ype in a log sheet…</source>
        <translation>Pasar una hoja de &amp;registro…</translation>
    </message>
</context>
<context>
    <name>DiaryPages</name>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <extracomment>the first and the last day of a week</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Who writes: initials</source>
        <translation>Quién escribe: iniciales</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>what you keep track of</source>
        <translation>lo que usted anota</translation>
    </message>
    <message>
        <source>Diary pages</source>
        <translation>Páginas de diario</translation>
    </message>
    <message>
        <source>Diary pages: %1</source>
        <translation>Páginas de diario: %1</translation>
    </message>
</context>
<context>
    <name>DiaryPlan</name>
    <message>
        <source>&quot;%1&quot; is no value of this kind. It goes to the words.</source>
        <translation>&quot;%1&quot; no es un valor de esta clase. Va a las palabras.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Is this day right? It is left out for now.</source>
        <translation>%1 todavía no ha llegado. ¿Está bien este día? Por ahora se deja fuera.</translation>
    </message>
    <message>
        <source>%1 is very long ago. Is this day right? It is left out for now.</source>
        <translation>%1 fue hace mucho tiempo. ¿Está bien este día? Por ahora se deja fuera.</translation>
    </message>
    <message>
        <source>It lasted %1.</source>
        <translation>Duró %1.</translation>
    </message>
</context>
<context>
    <name>DiaryReview</name>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Look through the diary</source>
        <translation>Revise el diario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first entries</source>
        <translation>Las primeras notas</translation>
    </message>
    <message>
        <source>Lines to look at</source>
        <translation>Líneas para revisar</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Usar este día</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Who said it, where the file does not tell</source>
        <translation>Quién lo dijo, donde el archivo no lo dice</translation>
    </message>
    <message>
        <source>Only from this day on</source>
        <translation>Solo desde este día</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importar %n nota</numerusform>
            <numerusform>Importar %n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries new.</source>
        <translation>
            <numerusform>%n nota nueva.</numerusform>
            <numerusform>%n notas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here.</source>
        <translation>
            <numerusform>%n ya está aquí.</numerusform>
            <numerusform>%n ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>These days are right. Import them, too.</source>
        <translation>Estos días están bien. Importarlos también.</translation>
    </message>
</context>
<context>
    <name>DiaryRows</name>
    <message>
        <source>This line says no day, so it is left out.</source>
        <translation>Esta línea no dice un día, así que se deja fuera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a day, so this line is left out.</source>
        <translation>&quot;%1&quot; no se puede leer como un día, así que esta línea se deja fuera.</translation>
    </message>
    <message>
        <source>This time came twice, as the clocks went back. The first one is taken.</source>
        <translation>Esta hora llegó dos veces, porque los relojes se atrasaron. Se toma la primera.</translation>
    </message>
    <message>
        <source>This time did not come, as the clocks went forward. A later one is taken.</source>
        <translation>Esta hora no llegó, porque los relojes se adelantaron. Se toma una más tarde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a time, so noon is taken.</source>
        <translation>&quot;%1&quot; no se puede leer como una hora, así que se toma el mediodía.</translation>
    </message>
    <message>
        <source>We do not know who &quot;%1&quot; is.</source>
        <translation>No sabemos quién es &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and what stands below it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of an imported diary</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>This file names too many different things. &quot;%1&quot; is left out.</source>
        <translation>Este archivo nombra demasiadas cosas distintas. &quot;%1&quot; se deja fuera.</translation>
    </message>
    <message>
        <source>This file holds more than %1 entries. Please import it in parts.</source>
        <translation>Este archivo tiene más de %1 notas. Impórtelo por partes, por favor.</translation>
    </message>
    <message>
        <source>No column of this file says on which day things were.</source>
        <translation>Ninguna columna de este archivo dice en qué día fueron las cosas.</translation>
    </message>
    <message>
        <source>This ended before it began. The end goes to the words.</source>
        <translation>Esto terminó antes de empezar. El final pasa a las palabras.</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>It is not clear of which night these times are. They go to the words.</source>
        <translation>No está claro de qué noche son estas horas. Pasan a las palabras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is blank here. The day is taken from &quot;%2&quot;.</source>
        <translation>«%1» está en blanco aquí. El día se toma de «%2».</translation>
    </message>
</context>
<context>
    <name>DiaryRowsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What helped: %1</source>
        <translation>Qué ayudó: %1</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>Qué y quién</translation>
    </message>
</context>
<context>
    <name>DiedDialog</name>
    <message>
        <source>Our child has died</source>
        <translation>Nuestro hijo o hija ha muerto</translation>
    </message>
    <message>
        <source>&amp;Change the book now</source>
        <translation>&amp;Cambiar el libro ahora</translation>
    </message>
    <message>
        <source>We are sorry. Nothing has to be done here, and there is no hurry.</source>
        <translation>Lo sentimos mucho. Aquí no hay que hacer nada, y no hay prisa.</translation>
    </message>
    <message>
        <source>If you want, the book can become quiet: no reminders, no plans, no ages. Nothing is deleted. Photos, the diary, good moments and people all stay, with the name you chose.</source>
        <translation>Si quiere, el libro puede quedar en calma: sin recordatorios, sin planes, sin edades. No se borra nada. Las fotos, el diario, los buenos momentos y las personas se quedan, con el nombre que usted eligió.</translation>
    </message>
    <message>
        <source>You can change it back at any time, in the same place.</source>
        <translation>Puede cambiarlo como antes cuando quiera, en el mismo lugar.</translation>
    </message>
    <message>
        <source>The day, if you want to write it</source>
        <translation>El día, si quiere escribirlo</translation>
    </message>
    <message>
        <source>Shall the book become quiet now?</source>
        <translation>¿Quiere que el libro quede en calma ahora?</translation>
    </message>
    <message>
        <source>Today becomes a still page with your child&apos;s photo and name. On it are things that can wait, and that someone else can do, if you ever want to look.</source>
        <translation>Hoy pasa a ser una página en calma con la foto y el nombre. En ella hay cosas que pueden esperar, y que otra persona puede hacer, si alguna vez quiere mirar.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>DirectoryImportTable</name>
    <message>
        <source>It was stopped. Nothing was imported.</source>
        <translation>Se detuvo. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>DoseActions</name>
    <message>
        <source>Edit what was given: %1</source>
        <extracomment>%1 is the name of a medicine</extracomment>
        <translation>Editar lo que se dio: %1</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>%1 is the name of a medicine</extracomment>
        <translation>Dar %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is a dose: &quot;Acetaminophen given at 2:00 PM&quot;</extracomment>
        <translation>Borrado: %1</translation>
    </message>
</context>
<context>
    <name>DoseChangeSheet</name>
    <message>
        <source>From which day on?</source>
        <translation>¿Desde qué día?</translation>
    </message>
    <message>
        <source>Why? This may stay blank.</source>
        <translation>¿Por qué? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a medicine, and its new dose</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DoseEditor</name>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>How it was afterwards</source>
        <translation>Cómo estuvo después</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguna de ellas</translation>
    </message>
    <message>
        <source>For which planned time?</source>
        <translation>¿Para qué hora prevista?</translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation>Escriba la hora, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Edit: %1</source>
        <extracomment>%1 is what was given and when</extracomment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Borrar: %1</translation>
    </message>
</context>
<context>
    <name>DosesDialog</name>
    <message>
        <source>What was given</source>
        <translation>Lo que se dio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message numerus="yes">
        <source>Written down %n time(s)</source>
        <translation>
            <numerusform>Anotado %n vez</numerusform>
            <numerusform>Anotado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DosesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>How it was afterwards</source>
        <translation>Cómo estuvo después</translation>
    </message>
</context>
<context>
    <name>DuplicateCompare</name>
    <message>
        <source>nothing written</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>Dejar el primero</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>Dejar el segundo</translation>
    </message>
    <message>
        <source>%1: keep the first</source>
        <extracomment>a field of a service, and which of two to keep: &quot;Phones: keep the first&quot;</extracomment>
        <translation>%1: dejar el primero</translation>
    </message>
    <message>
        <source>%1: keep the second</source>
        <translation>%1: dejar el segundo</translation>
    </message>
</context>
<context>
    <name>DurableReplace</name>
    <message>
        <source>The folder for this file is not there.</source>
        <translation>La carpeta para este archivo no existe.</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder. Please choose another.</source>
        <translation>No se puede guardar nada en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>There is no room left on this disk.</source>
        <translation>No queda espacio en este disco.</translation>
    </message>
    <message>
        <source>This file could not be saved.</source>
        <translation>Este archivo no se pudo guardar.</translation>
    </message>
    <message>
        <source>There is already a file of this name. It was left as it is.</source>
        <translation>Ya hay un archivo con este nombre. Se dejó como está.</translation>
    </message>
    <message>
        <source>The disk gave an error at the last moment. Nobody can tell whether this file is saved. Please look at it, and save it once more elsewhere.</source>
        <translation>El disco dio un error en el último momento. No se puede saber si este archivo está guardado. Mírelo, por favor, y guárdelo otra vez en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you typed here has not been saved yet.</source>
        <translation>Lo que escribió aquí todavía no está guardado.</translation>
    </message>
    <message>
        <source>Your unsaved words are back.</source>
        <translation>Sus palabras sin guardar están de vuelta.</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Esto todavía no está guardado.</translation>
    </message>
    <message>
        <source>Save what you wrote?</source>
        <translation>¿Guardar lo que escribió?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Enter saves. Shift+Enter begins a new line.</source>
        <translation>Intro guarda. Mayús+Intro empieza una línea nueva.</translation>
    </message>
</context>
<context>
    <name>EmailsField</name>
    <message>
        <source>Add an e-mail</source>
        <translation>Añadir un correo</translation>
    </message>
    <message>
        <source>Take this e-mail out</source>
        <translation>Quitar este correo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>EmergencyChoices</name>
    <message>
        <source>What to put in</source>
        <translation>Qué incluir</translation>
    </message>
    <message>
        <source>Somebody looked through it…</source>
        <translation>Alguien la revisó…</translation>
    </message>
    <message>
        <source>Is it still right?</source>
        <translation>¿Sigue siendo correcta?</translation>
    </message>
    <message>
        <source>Nobody has written that they looked through this sheet.</source>
        <translation>Nadie ha escrito que revisó esta hoja.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Changed since then: %1</source>
        <translation>Ha cambiado desde entonces: %1</translation>
    </message>
    <message>
        <source>Look through the emergency sheet</source>
        <translation>Revisar la hoja de emergencia</translation>
    </message>
    <message>
        <source>It is noted that you looked through the sheet</source>
        <translation>Está anotado que revisó la hoja</translation>
    </message>
    <message>
        <source>Photos of the signed papers, too</source>
        <translation>También fotos de los papeles firmados</translation>
    </message>
    <message>
        <source>Photos of the signed papers</source>
        <translation>Fotos de los papeles firmados</translation>
    </message>
    <message>
        <source>The photos show what the papers say. Whoever gets the sheet can read it.</source>
        <translation>Las fotos muestran lo que dicen los papeles. Quien reciba la hoja puede leerlo.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Incluirlas</translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>Emergency sheet: %1</source>
        <translation>Hoja de emergencia: %1</translation>
    </message>
    <message>
        <source>Read this first. It takes one minute.</source>
        <translation>Lea esto primero. Toma un minuto.</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>le llaman %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar a</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation>Si pasa esto</translation>
    </message>
    <message>
        <source>First do</source>
        <translation>Primero haga</translation>
    </message>
    <message>
        <source>Then, and who said so</source>
        <translation>Después, y quién lo dijo</translation>
    </message>
    <message>
        <source>If this happens: from the care team</source>
        <translation>Si pasa esto: del equipo de cuidado</translation>
    </message>
    <message>
        <source>What we do at home (no clinician wrote this)</source>
        <translation>Lo que hacemos en casa (no lo escribió ningún profesional)</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Vive con</translation>
    </message>
    <message>
        <source>Medicines in use, as on the label</source>
        <translation>Medicinas en uso, como dice la etiqueta</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>Call first, then next</source>
        <translation>Llamar primero, luego al siguiente</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Calms</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Upsets</source>
        <translation>Molesta</translation>
    </message>
    <message>
        <source>Please not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>How to be with me</source>
        <translation>Cómo estar conmigo</translation>
    </message>
    <message>
        <source>Nobody has written that they looked through this sheet.</source>
        <translation>Nadie ha escrito que revisó esta hoja.</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>It is time to look through it again. Nothing has changed since.</source>
        <translation>Es hora de revisarla otra vez. Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>your child&apos;s birth date</source>
        <translation>la fecha de nacimiento de su hijo o hija</translation>
    </message>
    <message>
        <source>what must not be done</source>
        <translation>lo que no se debe hacer</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>what to do if something happens</source>
        <translation>qué hacer si pasa algo</translation>
    </message>
    <message>
        <source>equipment, oxygen and feeds</source>
        <translation>los equipos, el oxígeno y la alimentación</translation>
    </message>
    <message>
        <source>what is normal for your child</source>
        <translation>lo que es normal para su hijo o hija</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>los diagnósticos</translation>
    </message>
    <message>
        <source>operations and hospital stays</source>
        <translation>las operaciones y estancias en el hospital</translation>
    </message>
    <message>
        <source>the medicines</source>
        <translation>las medicinas</translation>
    </message>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>nombre y números de %n persona</numerusform>
            <numerusform>nombres y números de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>what helps your child</source>
        <translation>qué ayuda a su hijo o hija</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>firmado el %1</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>el original</translation>
    </message>
    <message>
        <source>a photo is in the care book</source>
        <translation>hay una foto en el libro de cuidados</translation>
    </message>
    <message>
        <source>no photo of it</source>
        <translation>sin foto</translation>
    </message>
    <message>
        <source>Signed papers exist</source>
        <translation>Existen papeles firmados</translation>
    </message>
    <message>
        <source>your child&apos;s photo</source>
        <translation>la foto de su hijo o hija</translation>
    </message>
    <message>
        <source>that signed papers exist, and where</source>
        <translation>que existen papeles firmados, y dónde</translation>
    </message>
    <message>
        <source>what the signed papers say</source>
        <translation>lo que dicen los papeles firmados</translation>
    </message>
    <message>
        <source>please bring an interpreter</source>
        <translation>por favor traiga un intérprete</translation>
    </message>
    <message>
        <source>Immunization record</source>
        <translation>Registro de vacunas</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>A diary entry</source>
        <translation>Una anotación del diario</translation>
    </message>
    <message>
        <source>Edit diary entry</source>
        <translation>Editar la anotación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Qué ayudó</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Este momento todavía no ha llegado.</translation>
    </message>
    <message>
        <source>Please choose a value or write a few words.</source>
        <translation>Elija un valor o escriba unas palabras.</translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation>Escriba la hora, por ejemplo %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>a medicine that was given: its name, how much, and when</extracomment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation>%1, %2, a las %3</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>agudo</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sordo</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>que quema</translation>
    </message>
    <message>
        <source>cramps</source>
        <translation>calambres</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>que late</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>que aprieta</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>como una puñalada</translation>
    </message>
    <message>
        <source>comes and goes</source>
        <translation>va y viene</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>3:10, &quot;an hour ago&quot;, &quot;last night 3:10&quot;</source>
        <extracomment>what may be typed as a time; keep the quotes</extracomment>
        <translation>3:10, &quot;hace una hora&quot;, &quot;anoche a las 3:10&quot;</translation>
    </message>
    <message>
        <source>Written down on %1.</source>
        <translation>Anotado el %1.</translation>
    </message>
    <message>
        <source>When it ended, or how long it was</source>
        <translation>Cuándo acabó, o cuánto duró</translation>
    </message>
    <message>
        <source>3:25, or 20 min</source>
        <translation>3:25, o 20 min</translation>
    </message>
    <message>
        <source>Where on the body</source>
        <translation>En qué parte del cuerpo</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>What brought it on</source>
        <translation>Qué lo causó</translation>
    </message>
    <message>
        <source>None written down</source>
        <translation>Ninguna anotada</translation>
    </message>
    <message>
        <source>Medicine given for it</source>
        <translation>Medicina que se dio por ello</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>how what was typed as a time is understood: &quot;Friday, March 13, 11:00 PM&quot;</extracomment>
        <translation>Eso es: %1.</translation>
    </message>
    <message>
        <source>Please write a time, such as %1, or how long, such as 20 min.</source>
        <translation>Escriba una hora, como %1, o cuánto duró, como 20 min.</translation>
    </message>
    <message>
        <source>This end is still to come. You can leave it blank and write it later.</source>
        <translation>Este final aún está por llegar. Puede dejarlo en blanco y anotarlo más tarde.</translation>
    </message>
    <message>
        <source>What it is like, and more</source>
        <translation>Cómo es, y más</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mom, Dad, Grandma</source>
        <extracomment>what somebody may be called in the family</extracomment>
        <translation>Mamá, Papá, Abuela</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Search in what was written</source>
        <translation>Buscar en lo escrito</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation>Anotaciones del diario</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happened in this time</source>
        <translation>Qué pasó en este tiempo</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>%1 refilled</source>
        <extracomment>%1 is a supply, such as &quot;suction tubes&quot;</extracomment>
        <translation>%1: se repuso</translation>
    </message>
    <message>
        <source>%1 refilled, %2 left</source>
        <extracomment>%1 is a supply, such as &quot;suction tubes&quot;, and %2 how many are left</extracomment>
        <translation>%1: se repuso, quedan %2</translation>
    </message>
    <message>
        <source>In use from this day</source>
        <translation>En uso desde este día</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>settings of a device as they were written, and the day</extracomment>
        <translation>%1 (desde el %2)</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>how often equipment is used</extracomment>
        <translation>todos los días</translation>
    </message>
</context>
<context>
    <name>EquipmentEditor</name>
    <message>
        <source>Edit equipment</source>
        <translation>Editar equipo</translation>
    </message>
    <message>
        <source>A device, tube or oxygen</source>
        <translation>Un aparato, una sonda u oxígeno</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Please write what it is.</source>
        <translation>Por favor, escriba qué es.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Model or size</source>
        <translation>Modelo o talla</translation>
    </message>
    <message>
        <source>Settings, as your team wrote them</source>
        <translation>Ajustes, como los escribió su equipo de cuidados</translation>
    </message>
    <message>
        <source>Settings from this day on</source>
        <translation>Ajustes desde este día</translation>
    </message>
    <message>
        <source>When and how it is used</source>
        <translation>Cuándo y cómo se usa</translation>
    </message>
    <message>
        <source>Used every day</source>
        <translation>Se usa todos los días</translation>
    </message>
    <message>
        <source>You changed something. From which day on?</source>
        <translation>Usted cambió algo. ¿Desde qué día?</translation>
    </message>
    <message>
        <source>Why was it changed? This may stay blank.</source>
        <translation>¿Por qué se cambió? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>If it stops working</source>
        <translation>Si deja de funcionar</translation>
    </message>
    <message>
        <source>What to do then, a step in each line</source>
        <translation>Qué hacer entonces, un paso en cada línea</translation>
    </message>
    <message>
        <source>Who wrote the steps</source>
        <translation>Quién escribió los pasos</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Where the spare lies</source>
        <translation>Dónde está el repuesto</translation>
    </message>
    <message>
        <source>Supplies, and who brings and repairs it</source>
        <translation>Materiales, y quién lo trae y lo repara</translation>
    </message>
    <message>
        <source>Who of the care team brings and repairs it</source>
        <translation>Quién del equipo de cuidados lo trae y lo repara</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who else does, or when to call</source>
        <translation>Quién más lo hace, o cuándo llamar</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>What it is for, since when, and notes</source>
        <translation>Para qué es, desde cuándo y notas</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day, when it is not used any more</source>
        <translation>Último día, cuando ya no se usa</translation>
    </message>
    <message>
        <source>Why it is not used any more</source>
        <translation>Por qué ya no se usa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Search equipment</source>
        <translation>Buscar equipos</translation>
    </message>
    <message>
        <source>Devices, lines and tubes, oxygen: how they are set, where the spare lies, and what to do if one stops working.</source>
        <translation>Aparatos, vías y sondas, oxígeno: cómo están ajustados, dónde está el repuesto y qué hacer si uno deja de funcionar.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir el primero</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija uno para leerlo.</translation>
    </message>
    <message>
        <source>Edit equipment</source>
        <translation>Editar equipo</translation>
    </message>
    <message>
        <source>Delete equipment</source>
        <translation>Borrar equipo</translation>
    </message>
    <message>
        <source>%1 is in the list of equipment</source>
        <translation>%1 está en la lista de equipos</translation>
    </message>
    <message>
        <source>%1 is not in the list of equipment any more</source>
        <translation>%1 ya no está en la lista de equipos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a step, and what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The page to print</source>
        <translation>La página para imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Medicines</source>
        <comment>equipment that is ticked there</comment>
        <translation>
            <numerusform>%n más en Medicinas</numerusform>
            <numerusform>%n más en Medicinas</numerusform>
        </translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza más tarde</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>If it stops working</source>
        <translation>Si deja de funcionar</translation>
    </message>
    <message>
        <source>What to do if it stops working is not written yet.</source>
        <translation>Todavía no está escrito qué hacer si deja de funcionar.</translation>
    </message>
    <message>
        <source>Steps written by %1</source>
        <extracomment>%1 is a person, a day, or both</extracomment>
        <translation>Pasos escritos por %1</translation>
    </message>
    <message>
        <source>Where the spare lies</source>
        <translation>Dónde está el repuesto</translation>
    </message>
    <message>
        <source>Who brings and repairs it</source>
        <translation>Quién lo trae y lo repara</translation>
    </message>
    <message>
        <source>New settings…</source>
        <translation>Ajustes nuevos…</translation>
    </message>
    <message>
        <source>Changed for a new one…</source>
        <translation>Cambiado por uno nuevo…</translation>
    </message>
    <message>
        <source>Note the day on which a tube, a line or a device was changed, and its size</source>
        <translation>Anote el día en que se cambió una sonda, una vía o un aparato, y su talla</translation>
    </message>
    <message>
        <source>Not used any more…</source>
        <translation>Ya no se usa…</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Refilled…</source>
        <translation>Repuesto…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button and supply</comment>
        <extracomment>a button, and what is used up</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Model or size</source>
        <translation>Modelo o talla</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why it is not used any more</source>
        <translation>Por qué ya no se usa</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>In use then</source>
        <translation>En uso entonces</translation>
    </message>
    <message>
        <source>Was planned</source>
        <translation>Estaba planeado</translation>
    </message>
</context>
<context>
    <name>EquipmentRefillSheet</name>
    <message>
        <source>It was refilled</source>
        <translation>Se repuso</translation>
    </message>
    <message>
        <source>How many are there now?</source>
        <translation>¿Cuántos hay ahora?</translation>
    </message>
    <message>
        <source>Until which day does it last now?</source>
        <translation>¿Hasta qué día alcanza ahora?</translation>
    </message>
</context>
<context>
    <name>EquipmentReplacedSheet</name>
    <message>
        <source>It was changed for a new one</source>
        <translation>Se cambió por uno nuevo</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Model or size now</source>
        <translation>Modelo o talla ahora</translation>
    </message>
    <message>
        <source>Who did it, and how did it go? This may stay blank.</source>
        <translation>¿Quién lo hizo, y cómo fue? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>%1: changed on %2</source>
        <extracomment>a tube or device, and the day on which a new one took its place</extracomment>
        <translation>%1: cambiado el %2</translation>
    </message>
</context>
<context>
    <name>EquipmentSettingsSheet</name>
    <message>
        <source>New settings</source>
        <translation>Ajustes nuevos</translation>
    </message>
    <message>
        <source>Settings, as your team wrote them</source>
        <translation>Ajustes, como los escribió su equipo de cuidados</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>¿Desde qué día?</translation>
    </message>
    <message>
        <source>Why? This may stay blank.</source>
        <translation>¿Por qué? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a device, and its new settings</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EquipmentSheet</name>
    <message>
        <source>Not written yet</source>
        <translation>Todavía no está escrito</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the number of a step, and what to do: &quot;1. Use the hand pump.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>(written by %1)</source>
        <extracomment>%1 is a person, a day, or both</extracomment>
        <translation>(escrito por %1)</translation>
    </message>
    <message>
        <source>If it stops working</source>
        <translation>Si deja de funcionar</translation>
    </message>
    <message>
        <source>The spare lies</source>
        <translation>El repuesto está</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar a</translation>
    </message>
    <message>
        <source>Settings, as written</source>
        <translation>Ajustes, según lo escrito</translation>
    </message>
    <message>
        <source>Model or size</source>
        <translation>Modelo o talla</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Se usa</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Equipment: %1</source>
        <translation>Equipos: %1</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>equipment, its settings and its supplies</source>
        <translation>los equipos, sus ajustes y sus materiales</translation>
    </message>
    <message>
        <source>who brings and repairs it</source>
        <translation>quién los trae y los repara</translation>
    </message>
    <message>
        <source>What is used, and what to do if it stops working.</source>
        <translation>Lo que se usa, y qué hacer si deja de funcionar.</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
</context>
<context>
    <name>EquipmentStopSheet</name>
    <message>
        <source>It is not used any more</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why? This may stay blank.</source>
        <translation>¿Por qué? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>%1: last day %2</source>
        <extracomment>a device, and the last day on which it was used</extracomment>
        <translation>%1: último día %2</translation>
    </message>
</context>
<context>
    <name>FamilyList</name>
    <message>
        <source>Services near you that may help</source>
        <translation>Servicios cerca de usted que pueden ayudar</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Preparada el %1.</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and who offers it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Call %1 with a telephone&apos;s camera</source>
        <translation>Llamar al %1 con la cámara de un teléfono</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 Things change: please call before you go.</source>
        <translation>%1 Las cosas cambian: por favor llame antes de ir.</translation>
    </message>
    <message>
        <source>Prepared on %1 by %2.</source>
        <translation>Preparada el %1 por %2.</translation>
    </message>
    <message>
        <source>%1: more than a year ago, so call first</source>
        <comment>when and how a service was checked</comment>
        <translation>%1: hace más de un año, así que llame primero</translation>
    </message>
    <message>
        <source>Questions? Ask</source>
        <translation>¿Preguntas? Pregunte a</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a field, and the day that stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of file, and how such files end</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Suprimir quita este filtro</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>What it helps with</source>
        <translation>En qué ayuda</translation>
    </message>
    <message>
        <source>Any kind of help</source>
        <translation>Cualquier tipo de ayuda</translation>
    </message>
    <message>
        <source>How far away</source>
        <translation>A qué distancia</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Cualquier distancia</translation>
    </message>
    <message numerus="yes">
        <source>Within %n mile(s)</source>
        <translation>
            <numerusform>A %n milla o menos</numerusform>
            <numerusform>A %n millas o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>For which age</source>
        <translation>Para qué edad</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier edad</translation>
    </message>
    <message>
        <source>Age %1</source>
        <extracomment>%1 is a number of years</extracomment>
        <translation>Edad: %1</translation>
    </message>
    <message>
        <source>Whether it is active</source>
        <translation>Si está activo</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>When it was last checked</source>
        <translation>Cuándo se comprobó por última vez</translation>
    </message>
    <message>
        <source>Checked at any time</source>
        <translation>Comprobado en cualquier momento</translation>
    </message>
    <message>
        <source>Not checked for a year</source>
        <translation>Sin comprobar desde hace un año</translation>
    </message>
    <message>
        <source>Checked within a year</source>
        <translation>Comprobado en el último año</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Todavía no comprobado</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Solo los míos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>We do not know this place. Try a ZIP code, or a town with its state.</source>
        <translation>No conocemos este lugar. Pruebe con un código postal, o con una ciudad y su estado.</translation>
    </message>
    <message>
        <source>Which area it serves</source>
        <translation>A qué zona atiende</translation>
    </message>
    <message>
        <source>Serves: county, town…</source>
        <translation>Atiende: condado, ciudad…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>By its weekly hours. A holiday may change them</source>
        <translation>Según su horario semanal. Un día festivo puede cambiarlo</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Gone from its source</source>
        <translation>Ya no está en su fuente</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
</context>
<context>
    <name>FindTeam</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At any time, from the day the illness is found.</source>
        <translation>En cualquier momento, desde el día en que se conoce la enfermedad.</translation>
    </message>
    <message>
        <source>Late in an illness. In the US a doctor says that life may last six months or less. Many children live longer than that.</source>
        <translation>Tarde en una enfermedad. En EE. UU. un médico dice que la vida puede durar seis meses o menos. Muchos niños viven más que eso.</translation>
    </message>
    <message>
        <source>With treatment</source>
        <translation>Con tratamiento</translation>
    </message>
    <message>
        <source>Yes. It goes along with any treatment of the illness.</source>
        <translation>Sí. Va junto con cualquier tratamiento de la enfermedad.</translation>
    </message>
    <message>
        <source>For adults most often not. For many children in the US, yes: see below.</source>
        <translation>Para adultos casi siempre no. Para muchos niños en EE. UU., sí: vea abajo.</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Quién dirige</translation>
    </message>
    <message>
        <source>Your child&apos;s doctors stay in charge. This team works beside them.</source>
        <translation>Los médicos de su hijo o hija siguen a cargo. Este equipo trabaja con ellos.</translation>
    </message>
    <message>
        <source>The hospice team leads the care. Your child&apos;s doctors can stay part of it.</source>
        <translation>El equipo de hospicio dirige el cuidado. Los médicos de su hijo o hija pueden seguir siendo parte.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Mostly in a hospital or a clinic. Some teams come home.</source>
        <translation>Sobre todo en un hospital o una clínica. Algunos equipos van a casa.</translation>
    </message>
    <message>
        <source>Mostly at home. Someone answers the phone day and night.</source>
        <translation>Sobre todo en casa. Alguien contesta el teléfono de día y de noche.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Ease pain and other symptoms, talk through choices, help the whole family.</source>
        <translation>Alivian el dolor y otros síntomas, hablan de las opciones, ayudan a toda la familia.</translation>
    </message>
    <message>
        <source>The same. They also bring nurses, medicines and equipment home, and stay with the family in grief.</source>
        <translation>Lo mismo. Además llevan enfermeras, medicinas y equipo a casa, y siguen con la familia en el duelo.</translation>
    </message>
    <message>
        <source>Children in the US may have both at once. A child under 21 in Medicaid or in the state&apos;s plan for children (CHIP) may have hospice and treatment of the illness at the same time. A law of 2010 says so (ACA, section 2302).</source>
        <translation>En EE. UU. los niños pueden tener las dos cosas a la vez. Un menor de 21 años en Medicaid o en el plan del estado para niños (CHIP) puede tener hospicio y tratamiento de la enfermedad al mismo tiempo. Lo dice una ley de 2010 (ACA, sección 2302).</translation>
    </message>
    <message>
        <source>States do this in different ways. Other insurance may have its own rules. Your team&apos;s social worker knows how it is where you live.</source>
        <translation>Los estados lo hacen de distintas formas. Otros seguros pueden tener sus propias reglas. La trabajadora social de su equipo sabe cómo es donde usted vive.</translation>
    </message>
    <message>
        <source>Asking for either takes nothing away from your child. Families can change their minds.</source>
        <translation>Pedir uno u otro no le quita nada a su hijo o hija. Las familias pueden cambiar de opinión.</translation>
    </message>
    <message>
        <source>Any doctor of your child: the one for the illness, or the one near home.</source>
        <translation>Cualquier médico de su hijo o hija: el de la enfermedad o el que está cerca de casa.</translation>
    </message>
    <message>
        <source>The nurse or the social worker at the hospital. They can ask the doctor for you.</source>
        <translation>La enfermera o la trabajadora social del hospital. Pueden pedírselo al médico por usted.</translation>
    </message>
    <message>
        <source>Some teams let families call by themselves. Ask the team.</source>
        <translation>Algunos equipos dejan que las familias llamen por su cuenta. Pregunte al equipo.</translation>
    </message>
    <message>
        <source>Your insurance can tell if it needs to say yes first.</source>
        <translation>Su seguro puede decirle si primero tiene que decir que sí.</translation>
    </message>
    <message>
        <source>Could a palliative care team help us now? Can you refer us?</source>
        <translation>¿Nos podría ayudar ahora un equipo de cuidados paliativos? ¿Nos puede enviar a uno?</translation>
    </message>
    <message>
        <source>Who is on the team, and who is our first person to call?</source>
        <translation>¿Quién está en el equipo y a quién llamamos primero?</translation>
    </message>
    <message>
        <source>Do you know children with an illness like my child&apos;s?</source>
        <translation>¿Conocen a niños con una enfermedad como la de mi hijo o hija?</translation>
    </message>
    <message>
        <source>Where do you see us: at home, at the clinic, by video?</source>
        <translation>¿Dónde nos ven: en casa, en la clínica, por video?</translation>
    </message>
    <message>
        <source>Who answers at night and on weekends?</source>
        <translation>¿Quién contesta de noche y los fines de semana?</translation>
    </message>
    <message>
        <source>Does our own doctor stay in charge?</source>
        <translation>¿Sigue a cargo nuestro propio médico?</translation>
    </message>
    <message>
        <source>Can the treatment that we have now go on?</source>
        <translation>¿Puede seguir el tratamiento que tenemos ahora?</translation>
    </message>
    <message>
        <source>What help is there for brothers, sisters and for us?</source>
        <translation>¿Qué ayuda hay para los hermanos y para nosotros?</translation>
    </message>
    <message>
        <source>What does it cost, and what does our insurance pay?</source>
        <translation>¿Cuánto cuesta y qué paga nuestro seguro?</translation>
    </message>
    <message>
        <source>What if we change our minds?</source>
        <translation>¿Y si cambiamos de opinión?</translation>
    </message>
    <message>
        <source>Finding a team</source>
        <translation>Buscar un equipo</translation>
    </message>
    <message>
        <source>General information, not advice for your child.</source>
        <translation>Información general, no un consejo para su hijo o hija.</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Cuidados paliativos</translation>
    </message>
    <message>
        <source>Hospice care</source>
        <translation>Hospicio</translation>
    </message>
    <message>
        <source>Who can refer you</source>
        <translation>Quién le puede enviar a un equipo</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation>Nuestras propias preguntas</translation>
    </message>
</context>
<context>
    <name>FindTeamPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Agregar un equipo</translation>
    </message>
    <message>
        <source>A palliative care team helps with pain and other hard things, beside any treatment. You can ask for one at any time.</source>
        <translation>Un equipo de cuidados paliativos ayuda con el dolor y otras cosas difíciles, junto con cualquier tratamiento. Puede pedir uno en cualquier momento.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a stage was reached</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Next: %1…</source>
        <comment>the next stage with a team</comment>
        <translation>Sigue: %1…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Who can refer you</source>
        <translation>Quién le puede enviar a un equipo</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>a line of a list</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Qué preguntar</translation>
    </message>
    <message>
        <source>Put into the next visit: %1</source>
        <translation>Poner en la próxima visita: %1</translation>
    </message>
    <message>
        <source>The plus sign puts a question into your next visit.</source>
        <translation>El signo más pone una pregunta en su próxima visita.</translation>
    </message>
    <message>
        <source>Palliative care and hospice care for children, side by side</source>
        <translation>Cuidados paliativos y hospicio para niños, lado a lado</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Cuidados paliativos</translation>
    </message>
    <message>
        <source>Hospice care</source>
        <translation>Hospicio</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Los dos a la vez</translation>
    </message>
    <message>
        <source>Edit team</source>
        <translation>Editar equipo</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 está guardado</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>Borrar equipo</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 está borrado</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Buscar un equipo</translation>
    </message>
</context>
<context>
    <name>FirstSentences</name>
    <message>
        <source>Hello. Our child is very ill, and we need help with food. What can we get, and how?</source>
        <translation>Hola. Nuestro hijo está muy enfermo y necesitamos ayuda con la comida. ¿Qué podemos recibir y cómo?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill, and we worry about our home. Who can help us with that?</source>
        <translation>Hola. Nuestro hijo está muy enfermo y nos preocupa nuestra vivienda. ¿Quién nos puede ayudar con eso?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill, and our power must stay on. What help is there with our bills for power, heat, water or phone?</source>
        <translation>Hola. Nuestro hijo está muy enfermo y no podemos quedarnos sin luz. ¿Qué ayuda hay para pagar la luz, el gas, el agua o el teléfono?</translation>
    </message>
    <message>
        <source>Hello. Our child goes to the hospital a lot. What help is there with rides, parking or gas?</source>
        <translation>Hola. Nuestro hijo va mucho al hospital. ¿Qué ayuda hay con el transporte, el estacionamiento o la gasolina?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill, and money is short. What help is there with bills, or with time off work?</source>
        <translation>Hola. Nuestro hijo está muy enfermo y no nos alcanza el dinero. ¿Qué ayuda hay con las cuentas o con los días sin trabajar?</translation>
    </message>
    <message>
        <source>Hello. I have a question about insurance for our child. Who can tell me what is paid, and what we can do after a no?</source>
        <translation>Hola. Tengo una pregunta sobre el seguro de nuestro hijo. ¿Quién me puede decir qué se paga y qué podemos hacer si dicen que no?</translation>
    </message>
    <message>
        <source>Hello. Our child needs things for care at home. What do you lend or pay for, and who has to sign?</source>
        <translation>Hola. Nuestro hijo necesita cosas para su cuidado en casa. ¿Qué prestan o pagan ustedes y quién tiene que firmar?</translation>
    </message>
    <message>
        <source>Hello. We care for our child day and night. How do we get a nurse, a helper, or a break?</source>
        <translation>Hola. Cuidamos a nuestro hijo día y noche. ¿Cómo conseguimos una enfermera, a alguien que ayude o un descanso?</translation>
    </message>
    <message>
        <source>Hello. We want to be near our child in the hospital. Is there a place to stay, or care for our other children?</source>
        <translation>Hola. Queremos estar cerca de nuestro hijo en el hospital. ¿Hay dónde quedarse, o quién cuide a nuestros otros hijos?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill. What do you have for brothers and sisters?</source>
        <translation>Hola. Nuestro hijo está muy enfermo. ¿Qué tienen ustedes para los hermanos?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill. I would like to talk to somebody, or to families like ours.</source>
        <translation>Hola. Nuestro hijo está muy enfermo. Quisiera hablar con alguien o con familias como la nuestra.</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill. Could somebody come to see us, or talk with us?</source>
        <translation>Hola. Nuestro hijo está muy enfermo. ¿Podría alguien venir a vernos o hablar con nosotros?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill. Who can help us with legal papers, or with leave from work?</source>
        <translation>Hola. Nuestro hijo está muy enfermo. ¿Quién nos puede ayudar con papeles legales o con un permiso del trabajo?</translation>
    </message>
    <message>
        <source>Hello. We would like to have an interpreter, and forms in our language. Our language is …</source>
        <translation>Hola. Quisiéramos un intérprete y los formularios en nuestro idioma. Nuestro idioma es …</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill. What do you have for play, for a wish, or for a day out?</source>
        <translation>Hola. Nuestro hijo está muy enfermo. ¿Qué tienen ustedes para jugar, para un deseo o para un paseo?</translation>
    </message>
    <message>
        <source>Hello. Our child is very ill and is not at school much. Who helps with learning at home or in the hospital?</source>
        <translation>Hola. Nuestro hijo está muy enfermo y va poco a la escuela. ¿Quién ayuda a aprender en casa o en el hospital?</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the title of a part of a form, and what is in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormGroups</name>
    <message>
        <source>nothing yet</source>
        <comment>a part of a form</comment>
        <translation>todavía nada</translation>
    </message>
</context>
<context>
    <name>FullExport</name>
    <message>
        <source>This folder is not empty. Please name a new one.</source>
        <translation>Esta carpeta no está vacía. Indique una nueva.</translation>
    </message>
    <message>
        <source>This folder cannot be made here.</source>
        <translation>Esta carpeta no se puede crear aquí.</translation>
    </message>
    <message>
        <source>Everything in a Hearthbook book. Nothing here is sealed: whoever has this folder can read it.

json and csv hold the same tables, one file each. Ids are UUIDs and link the tables: goal_id in goal_step is the id of a goal. Moments are milliseconds since 1970 in UTC with the offset of the clock in seconds, and once more in words. Days in the diary are Julian day numbers. Photos and attachments are in files, under the id of their record. In the CSV files an apostrophe stands in front of texts that a spreadsheet would run as a formula.
</source>
        <translation>Todo lo que hay en un libro de Hearthbook. Aquí nada está sellado: quien tenga esta carpeta puede leerlo.

json y csv contienen las mismas tablas, un archivo para cada una. Los identificadores son UUID y enlazan las tablas: goal_id en goal_step es el id de una meta. Los momentos son milisegundos desde 1970 en UTC con la diferencia del reloj en segundos, y otra vez en palabras. Los días del diario son números de día juliano. Las fotos y los adjuntos están en files, con el id de su registro. En los archivos CSV hay un apóstrofo delante de los textos que una hoja de cálculo ejecutaría como fórmula.
</translation>
    </message>
</context>
<context>
    <name>GiveSheet</name>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>3:10, &quot;20 minutes ago&quot;</source>
        <extracomment>what may be typed as a time; keep the quotes</extracomment>
        <translation>3:10, &quot;hace 20 minutos&quot;</translation>
    </message>
    <message>
        <source>That is %1, %2.</source>
        <extracomment>how what was typed as a time is understood: &quot;Friday, March 13&quot; and &quot;11:50 PM&quot;</extracomment>
        <translation>Eso es: %1, %2.</translation>
    </message>
    <message>
        <source>Please write the time, for example %1.</source>
        <translation>Escriba la hora, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Este momento todavía no ha llegado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>medicine and time</comment>
        <extracomment>a medicine, and when it was given</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>A hope, a worry or a goal</source>
        <translation>Una esperanza, una preocupación o una meta</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Editar la meta</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>This is a</source>
        <translation>Esto es una</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Se trata de</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Add a note of today</source>
        <translation>Añadir una nota de hoy</translation>
    </message>
    <message>
        <source>Show it on Today</source>
        <translation>Mostrarla en Hoy</translation>
    </message>
    <message>
        <source>Please write a few words here.</source>
        <translation>Escriba unas palabras aquí.</translation>
    </message>
    <message>
        <source>Next steps and notes</source>
        <translation>Próximos pasos y notas</translation>
    </message>
    <message>
        <source>What it is about, and where it stands</source>
        <translation>De qué se trata y cómo está</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
</context>
<context>
    <name>GoalSheet</name>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>A note of today</source>
        <translation>Una nota de hoy</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a goal, and where it stands</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Written down</source>
        <translation>Se anotó</translation>
    </message>
    <message>
        <source>Before, it said: %1</source>
        <translation>Antes decía: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Paso dado: %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Añadir meta</translation>
    </message>
    <message>
        <source>Search goals</source>
        <translation>Buscar en las metas</translation>
    </message>
    <message>
        <source>What do you hope for? What worries you? Write it here in your own words. Small things count.</source>
        <translation>¿Qué esperan? ¿Qué les preocupa? Escríbalo aquí con sus propias palabras. Las cosas pequeñas cuentan.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Escribir la primera</translation>
    </message>
    <message>
        <source>Choose a goal to read it.</source>
        <translation>Elija una meta para leerla.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and area of a goal</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notes over time</source>
        <translation>Notas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Tick step</source>
        <translation>Marcar el paso</translation>
    </message>
    <message>
        <source>Untick step</source>
        <translation>Desmarcar el paso</translation>
    </message>
    <message>
        <source>Edit goal</source>
        <translation>Editar la meta</translation>
    </message>
    <message>
        <source>Delete goal</source>
        <translation>Borrar la meta</translation>
    </message>
    <message>
        <source>How it goes…</source>
        <translation>Cómo va…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a step towards a goal</extracomment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation>Todavía no hecho: %1</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>your child&apos;s age</source>
        <translation>la edad de su hijo o hija</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>los diagnósticos</translation>
    </message>
    <message>
        <source>the medicines and their times</source>
        <translation>las medicinas y sus horas</translation>
    </message>
    <message>
        <source>what was given, by whom and for what</source>
        <translation>qué se dio, quién lo dio y para qué</translation>
    </message>
    <message>
        <source>what is given as needed, and when it was last given</source>
        <translation>qué se da cuando hace falta, y cuándo se dio por última vez</translation>
    </message>
    <message>
        <source>the feeds</source>
        <comment>food that is given</comment>
        <translation>la alimentación</translation>
    </message>
    <message>
        <source>oxygen and equipment</source>
        <translation>el oxígeno y los equipos</translation>
    </message>
    <message>
        <source>what helps your child</source>
        <translation>qué ayuda a su hijo o hija</translation>
    </message>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>el nombre y los números de %n persona</numerusform>
            <numerusform>los nombres y números de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Hoja de relevo</translation>
    </message>
    <message>
        <source>Handover sheet: %1</source>
        <translation>Hoja de relevo: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How, as written</source>
        <translation>Cómo, según lo escrito</translation>
    </message>
    <message>
        <source>Given at, by whom</source>
        <translation>Hora en que se dio, por quién</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Lo anotado</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Dado por última vez</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>Upsets</source>
        <translation>Le altera</translation>
    </message>
    <message>
        <source>Please not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
    <message>
        <source>No time is written down for these:</source>
        <translation>Para esto no hay una hora anotada:</translation>
    </message>
    <message>
        <source>What, and how, as written</source>
        <translation>Qué y cómo, según lo escrito</translation>
    </message>
    <message>
        <source>%1 (given: %2)</source>
        <extracomment>a planned time; when it was given, and by whom: &quot;8:00 AM (given: 8:10 AM, Mom)&quot;</extracomment>
        <translation>%1 (dado: %2)</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Yes and no</source>
        <translation>Sí y no</translation>
    </message>
    <message>
        <source>who learned to do what</source>
        <translation>quién aprendió a hacer qué</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a task, and how far somebody is with it: &quot;Suction (was shown)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who learned to do what</source>
        <translation>Quién aprendió a hacer qué</translation>
    </message>
    <message>
        <source>Who learned to do what stands in the book.</source>
        <translation>Quién aprendió a hacer qué está en el libro.</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>Which hours</source>
        <translation>Qué horas</translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation>Qué incluir</translation>
    </message>
</context>
<context>
    <name>HealthChoice</name>
    <message>
        <source>What to read from Apple Health</source>
        <translation>Qué leer de Apple Health</translation>
    </message>
    <message>
        <source>These kinds of records fit into the diary. Choose what you want to have there.</source>
        <translation>Estas clases de registros caben en el diario. Elija lo que quiere tener ahí.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>a kind, and how many</comment>
        <translation>
            <numerusform>%1: %Ln registro</numerusform>
            <numerusform>%1: %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hearthlist</name>
    <message>
        <source>This file is not a list of services.</source>
        <translation>Este archivo no es una lista de servicios.</translation>
    </message>
    <message>
        <source>There are more services than a list may have. The others are left out.</source>
        <translation>Hay más servicios de los que puede tener una lista. Los demás se dejan fuera.</translation>
    </message>
    <message>
        <source>It has no name, and is left out.</source>
        <translation>No tiene nombre y se deja fuera.</translation>
    </message>
    <message>
        <source>This file is too large for a list of services.</source>
        <translation>Este archivo es demasiado grande para una lista de servicios.</translation>
    </message>
    <message>
        <source>This list was made with a newer Hearthbook. Please bring yours up to date.</source>
        <translation>Esta lista se hizo con un Hearthbook más nuevo. Por favor actualice el suyo.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>%1–%2</source>
        <extracomment>hours of the day, from and to: &quot;6–9&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Usual values by day of the week and hour</source>
        <translation>Valores habituales por día de la semana y hora</translation>
    </message>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <extracomment>a day of the week, hours, a value and how many entries stand behind it</extracomment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>in a small cell: a value, and how many entries stand behind it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Hearthbook</source>
        <translation>Acerca de Hearthbook</translation>
    </message>
    <message>
        <source>Hearthbook %1</source>
        <translation>Hearthbook %1</translation>
    </message>
    <message>
        <source>A care book for a child who lives with a serious illness. It stays on this computer. Nothing is sent anywhere.</source>
        <translation>Un libro de cuidado para un niño o una niña que vive con una enfermedad grave. Se queda en esta computadora. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>It helps you keep things in order. It does not give medical advice. Your care team does that.</source>
        <translation>Le ayuda a tener las cosas en orden. No da consejos médicos. Eso lo hace su equipo de cuidado.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Bootstrap Icons, MIT License.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Iconos: Bootstrap Icons, licencia MIT.</translation>
    </message>
    <message>
        <source>A directory of community services. It stays on this computer. Nothing is sent anywhere.</source>
        <translation>Un directorio de servicios de la comunidad. Se queda en esta computadora. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>It helps you find a service and see how long ago somebody made sure of it. Call before you rely on it.</source>
        <translation>Le ayuda a encontrar un servicio y a ver hace cuánto que alguien lo comprobó. Llame antes de contar con él.</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Guardar un formulario</translation>
    </message>
    <message>
        <source>Close a form or a message</source>
        <translation>Cerrar un formulario o un mensaje</translation>
    </message>
    <message>
        <source>Delete what is chosen in a list</source>
        <translation>Borrar lo elegido en una lista</translation>
    </message>
    <message>
        <source>The first ten minutes</source>
        <translation>Los primeros diez minutos</translation>
    </message>
</context>
<context>
    <name>HistoryMessages</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>The copy is saved, and what you wrote last is in it.</source>
        <translation>La copia está guardada, con lo último que escribió.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Your last change is not saved yet.</source>
        <translation>Su último cambio todavía no está guardado.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was true before: &quot;Taken back: Acetaminophen given at 2:00 PM&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>HoldersField</name>
    <message>
        <source>Add a person or a place</source>
        <translation>Añadir una persona o un lugar</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation>Quitar este</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>Quién tiene una copia</translation>
    </message>
    <message>
        <source>Since which day they have it</source>
        <translation>Desde qué día la tiene</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>HsdsJsonReader</name>
    <message>
        <source>This service is too big to read. It was left out.</source>
        <translation>Este servicio es demasiado grande para leerlo. Se dejó fuera.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What came before was read.</source>
        <translation>El archivo se corta a la mitad. Se leyó lo anterior.</translation>
    </message>
    <message>
        <source>Some letters were not UTF-8. They were read as Western European ones.</source>
        <translation>Algunas letras no eran UTF-8. Se leyeron como letras de Europa occidental.</translation>
    </message>
    <message>
        <source>This is not written as JSON should be. It was left out.</source>
        <translation>Esto no está escrito como debe ser JSON. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This is not a service. It was left out.</source>
        <translation>Esto no es un servicio. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This organization has no services. It was left out.</source>
        <translation>Esta organización no tiene servicios. Se dejó fuera.</translation>
    </message>
    <message>
        <source>It has no id. It was kept, and is known again only while nothing in it changes.</source>
        <translation>No tiene identificador. Se guardó, y solo se reconoce mientras nada cambie en él.</translation>
    </message>
    <message>
        <source>Its id was there before in this file. Each was kept.</source>
        <translation>Su identificador ya estaba en este archivo. Se guardó cada uno.</translation>
    </message>
    <message>
        <source>It has no name. It was kept, and what was known of it before stays.</source>
        <translation>No tiene nombre. Se conservó, y lo que se sabía antes queda.</translation>
    </message>
    <message>
        <source>It does not say whether it is active. It was kept.</source>
        <translation>No dice si está activo. Se guardó.</translation>
    </message>
    <message>
        <source>Its age is no number. It was kept, but no filter by age finds it.</source>
        <translation>Su edad no es un número. Se guardó, pero el filtro por edad no la tiene en cuenta.</translation>
    </message>
    <message>
        <source>Its place is nowhere on earth. It was kept, but has no distance.</source>
        <translation>Su lugar no está en la Tierra. Se guardó, pero sin distancia.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>This file is in UTF-16. Please save it as UTF-8 and try again.</source>
        <translation>Este archivo está en UTF-16. Guárdelo como UTF-8 e intente de nuevo.</translation>
    </message>
    <message>
        <source>There are no services in this file.</source>
        <translation>No hay servicios en este archivo.</translation>
    </message>
    <message>
        <source>This is a place and not a service. It was left out.</source>
        <translation>Esto es un lugar y no un servicio. Se dejó fuera.</translation>
    </message>
    <message>
        <source>Its source does not show it to the public. It was left out.</source>
        <translation>Su fuente no lo muestra al público. Se dejó fuera.</translation>
    </message>
    <message>
        <source>Some signs in it cannot be shown. They were left out.</source>
        <translation>Algunos signos que tiene no se pueden mostrar. Se dejaron fuera.</translation>
    </message>
    <message>
        <source>This is no list of records, as it has to be: %1. It was kept, but no page shows it.</source>
        <translation>Esto no es una lista de registros, como debe ser: %1. Se conservó, pero ninguna página lo muestra.</translation>
    </message>
</context>
<context>
    <name>HsdsTableReader</name>
    <message>
        <source>A quotation mark is never closed. It was taken as a letter.</source>
        <translation>Hay una comilla que nunca se cierra. Se tomó como una letra.</translation>
    </message>
    <message>
        <source>There is no table of services among these tables.</source>
        <translation>No hay una tabla de servicios entre estas tablas.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. They were kept.</source>
        <translation>Esta fila tiene más celdas que encabezados. Se conservaron.</translation>
    </message>
    <message>
        <source>This file is not written as JSON should be.</source>
        <translation>Este archivo no está escrito como debe ser un JSON.</translation>
    </message>
    <message>
        <source>This is not a row of a table. It was left out.</source>
        <translation>Esto no es una fila de una tabla. Se dejó fuera.</translation>
    </message>
    <message>
        <source>Some signs in it cannot be shown. They were left out.</source>
        <translation>Algunos signos que tiene no se pueden mostrar. Se dejaron fuera.</translation>
    </message>
</context>
<context>
    <name>HsdsWriter</name>
    <message>
        <source>This file could not be saved.</source>
        <translation>No se pudo guardar este archivo.</translation>
    </message>
</context>
<context>
    <name>ImportDetail</name>
    <message>
        <source>What was imported</source>
        <translation>Lo que se importó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) of another file may be mixed up: this import wrote over them, as they had the same numbers. Take it back to get them again, then import this file again.</source>
        <translation>
            <numerusform>Puede que %Ln servicio de otro archivo esté mezclado: esta importación escribió encima, porque tenía el mismo número. Deshágala para recuperarlo, y luego importe este archivo de nuevo.</numerusform>
            <numerusform>Puede que %Ln servicios de otro archivo estén mezclados: esta importación escribió encima, porque tenían los mismos números. Deshágala para recuperarlos, y luego importe este archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer file of this source came in later. Take that one back first.</source>
        <translation>Más tarde llegó un archivo más nuevo de esta fuente. Deshaga primero ese.</translation>
    </message>
    <message>
        <source>&amp;Save these problems…</source>
        <translation>&amp;Guardar estos problemas…</translation>
    </message>
    <message>
        <source>&amp;Take it back…</source>
        <translation>&amp;Deshacerla…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
        <source>The services that it added go, with your notes and checks of them. Those that it changed are as they were before. Undo does not bring this back, but a backup of the book does.</source>
        <translation>Los servicios que agregó se van, con sus notas y comprobaciones. Los que cambió vuelven a ser como eran. Deshacer no los recupera, pero una copia de seguridad del libro sí.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecha: %1</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Look through the contacts</source>
        <translation>Revisar los contactos</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>People in the file. The space bar chooses or leaves out.</source>
        <translation>Personas del archivo. La barra espaciadora elige o deja fuera.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Import them (Ctrl+Enter). You can undo it.</source>
        <translation>Importarlos (Ctrl+Intro). Se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) new.</source>
        <translation>
            <numerusform>%n persona nueva.</numerusform>
            <numerusform>%n personas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with other details.</source>
        <translation>
            <numerusform>%n ya está aquí, con otros datos.</numerusform>
            <numerusform>%n ya están aquí, con otros datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, nothing new.</source>
        <translation>
            <numerusform>%n ya está aquí, sin nada nuevo.</numerusform>
            <numerusform>%n ya están aquí, sin nada nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read as they stand.</source>
        <translation>
            <numerusform>%n parte no se pudo leer tal como está.</numerusform>
            <numerusform>%n partes no se pudieron leer tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read as it stands</source>
        <translation>No se pudo leer tal como está</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importar %n persona</numerusform>
            <numerusform>Importar %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n contact(s)</source>
        <translation>
            <numerusform>Importar %n contacto</numerusform>
            <numerusform>Importar %n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) imported</source>
        <translation>
            <numerusform>%n contacto importado</numerusform>
            <numerusform>%n contactos importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as written here</source>
        <translation>
            <numerusform>%Ln sin tocar, como está escrito aquí</numerusform>
            <numerusform>%Ln sin tocar, como están escritos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the file</source>
        <translation>
            <numerusform>%Ln ya no está en el archivo</numerusform>
            <numerusform>%Ln ya no están en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there again</source>
        <translation>
            <numerusform>%Ln de nuevo en el archivo</numerusform>
            <numerusform>%Ln de nuevo en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>File</source>
        <comment>the column of a table</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
        <source>Take a file of services: HSDS as JSON, as packed tables (zip), as a folder of tables by its datapackage.json, or any table (CSV). You can also drop it into this window.</source>
        <translation>Tome un archivo de servicios: HSDS en JSON, como tablas comprimidas (zip), como carpeta de tablas por su datapackage.json, o cualquier tabla (CSV). También puede soltarlo en esta ventana.</translation>
    </message>
    <message>
        <source>Import services…</source>
        <translation>Importar servicios…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n national services</source>
        <translation>
            <numerusform>Importar %n servicio nacional</numerusform>
            <numerusform>Importar %n servicios nacionales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked by us: call before you rely on one.</source>
        <translation>No los hemos comprobado: llame antes de contar con uno.</translation>
    </message>
    <message>
        <source>What was imported, the newest first</source>
        <translation>Lo que se importó, lo más nuevo primero</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be mixed up</source>
        <translation>
            <numerusform>%Ln puede estar mezclado</numerusform>
            <numerusform>%Ln pueden estar mezclados</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring services up to date, take the new file: its services are found again by what they are, whatever the file is called. Where that is not clear, you are asked. When the file has the name of the earlier one, what is gone from it is marked, not deleted. Your notes and checks stay.</source>
        <translation>Para poner los servicios al día, tome el archivo nuevo: sus servicios se vuelven a encontrar por lo que son, se llame como se llame el archivo. Donde no está claro, se le pregunta. Si el archivo tiene el nombre del anterior, lo que ya no está en él se marca, no se borra. Sus notas y comprobaciones se quedan.</translation>
    </message>
</context>
<context>
    <name>InformantChips</name>
    <message>
        <source>%1 says so</source>
        <extracomment>%1 is a person, such as &quot;Parent&quot;</extracomment>
        <translation>Lo dice: %1</translation>
    </message>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
</context>
<context>
    <name>InformantSheet</name>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>The name stands beside what you write, until somebody else says who they are.</source>
        <translation>El nombre aparece junto a lo que escribe, hasta que otra persona diga quién es.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Mom, Dad, Grandma</source>
        <extracomment>what somebody may be called in the family</extracomment>
        <translation>Mamá, Papá, Abuela</translation>
    </message>
    <message>
        <source>Who you are to the child</source>
        <translation>Su relación con el niño o la niña</translation>
    </message>
    <message>
        <source>%1 writes from now on</source>
        <extracomment>%1 is a person, such as &quot;Mom&quot;</extracomment>
        <translation>Desde ahora escribe %1</translation>
    </message>
</context>
<context>
    <name>Keepsake</name>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>What we reached</source>
        <translation>Lo que logramos</translation>
    </message>
    <message>
        <source>What our child told us</source>
        <translation>Lo que nos dijo nuestro hijo o hija</translation>
    </message>
    <message>
        <source>What %1 told us</source>
        <translation>Lo que nos dijo %1</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
</context>
<context>
    <name>KeepsakePage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>Your child&apos;s photo in front</source>
        <translation>La foto de su hijo o hija al principio</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>What your child told you</source>
        <translation>Lo que le dijo su hijo o hija</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What you reached</source>
        <translation>Lo que lograron</translation>
    </message>
    <message>
        <source>Good moments, photos and goals that you reached come here by themselves, once you wrote some.</source>
        <translation>Los buenos momentos, las fotos y las metas logradas llegan aquí solos, cuando usted los escribe.</translation>
    </message>
    <message>
        <source>Choose for the keepsake book</source>
        <translation>Elegir para el libro de recuerdos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
</context>
<context>
    <name>KeyFactEditor</name>
    <message>
        <source>The care team wrote this plan</source>
        <translation>El equipo de cuidado escribió este plan</translation>
    </message>
</context>
<context>
    <name>KeyFactFields</name>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Skin color</source>
        <translation>Color de la piel</translation>
    </message>
    <message>
        <source>Muscle tone</source>
        <translation>Tono muscular</translation>
    </message>
    <message>
        <source>How awake</source>
        <translation>Qué tan despierto está</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Seeing and hearing</source>
        <translation>Vista y oído</translation>
    </message>
    <message>
        <source>Face when in pain</source>
        <translation>Cara cuando hay dolor</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>No se debe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Please write what must not be done.</source>
        <translation>Escriba qué no se debe hacer.</translation>
    </message>
    <message>
        <source>Allergic to, or does not tolerate</source>
        <translation>Tiene alergia a, o no tolera</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Qué pasa entonces</translation>
    </message>
    <message>
        <source>How bad, in your words or your team&apos;s</source>
        <translation>Qué tan grave, en sus palabras o las de su equipo</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Please write what your child is allergic to.</source>
        <translation>Escriba a qué tiene alergia su hijo o hija.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Normalmente</translation>
    </message>
    <message>
        <source>Who noted it</source>
        <translation>Quién lo anotó</translation>
    </message>
    <message>
        <source>Please write what this is about, such as breathing.</source>
        <translation>Escriba de qué se trata, por ejemplo la respiración.</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation>Si pasa esto</translation>
    </message>
    <message>
        <source>First do</source>
        <translation>Primero haga</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar a</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Please write what happens then.</source>
        <translation>Escriba qué pasa.</translation>
    </message>
    <message>
        <source>In the clinician&apos;s words</source>
        <translation>En palabras del profesional</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>Who treats it</source>
        <translation>Quién lo trata</translation>
    </message>
    <message>
        <source>Please write the diagnosis.</source>
        <translation>Escriba el diagnóstico.</translation>
    </message>
    <message>
        <source>What was done, or why the stay</source>
        <translation>Qué se hizo, o el motivo de la estancia</translation>
    </message>
    <message>
        <source>What changed afterwards, and what to do at home</source>
        <translation>Qué cambió después y qué hacer en casa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who to call about it</source>
        <translation>A quién llamar por esto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The instructions hold until</source>
        <translation>Las instrucciones valen hasta</translation>
    </message>
    <message>
        <source>Please write what was done, or why your child was there.</source>
        <translation>Escriba qué se hizo, o por qué estuvo allí su hijo o hija.</translation>
    </message>
</context>
<context>
    <name>KeyFactRow</name>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Make each line a fact of its own</source>
        <translation>Hacer de cada línea un dato aparte</translation>
    </message>
</context>
<context>
    <name>KeyFacts</name>
    <message>
        <source>Since %1</source>
        <extracomment>%1 is what a parent wrote: &quot;birth&quot;, &quot;2021&quot;</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Llamar a: %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Treated by %1</source>
        <translation>Lo trata %1</translation>
    </message>
    <message>
        <source>from the care team</source>
        <translation>del equipo de cuidado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Todavía no está escrito</translation>
    </message>
    <message>
        <source>None known</source>
        <extracomment>%1 is who said so and when</extracomment>
        <translation>No se conocen</translation>
    </message>
    <message>
        <source>None known (%1)</source>
        <translation>No se conocen (%1)</translation>
    </message>
    <message>
        <source>Do not: %1</source>
        <extracomment>what must not be done</extracomment>
        <translation>No se debe: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what must not be done, and why</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>KeyFactsPage</name>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>What a doctor who has never seen your child asks first. Write only what you know; the rest can wait.</source>
        <translation>Lo primero que pregunta un médico que nunca ha visto a su hijo o hija. Escriba solo lo que sabe; lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>what a button does, and to which list</extracomment>
        <translation>Agregar: %1</translation>
    </message>
    <message>
        <source>None known…</source>
        <translation>No se conocen…</translation>
    </message>
    <message>
        <source>None known: %1</source>
        <extracomment>what a button says, and of which list</extracomment>
        <translation>No se conocen: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>No se conocen</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <comment>a fact</comment>
        <translation>Se eliminó: %1.</translation>
    </message>
    <message>
        <source>Make each line a fact of its own</source>
        <translation>Hacer de cada línea un dato aparte</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>Each line is a fact of its own now</source>
        <translation>Cada línea es ahora un dato propio</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Papeles firmados</translation>
    </message>
</context>
<context>
    <name>KeyStepsDialog</name>
    <message>
        <source>Wh&amp;ose it is, for example &quot;Grandma&quot;</source>
        <translation>De &amp;quién es, por ejemplo «Abuela»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Without a passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase: %1</source>
        <translation>Frase de contraseña: %1</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Another computer: %1</source>
        <translation>Otra computadora: %1</translation>
    </message>
    <message>
        <source>Who can open this book</source>
        <translation>Quién puede abrir este libro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it.</source>
        <translation>Cualquiera que tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>&amp;Protect this book…</source>
        <translation>&amp;Proteger este libro…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Add a passphrase…</source>
        <translation>&amp;Añadir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery sheet…</source>
        <translation>Hacer una nueva hoja de &amp;recuperación…</translation>
    </message>
    <message>
        <source>Take the &amp;protection away…</source>
        <translation>Quitar la &amp;protección…</translation>
    </message>
    <message>
        <source>Re&amp;member on this computer</source>
        <translation>Recordar en esta co&amp;mputadora</translation>
    </message>
    <message>
        <source>Protect this book</source>
        <translation>Proteger este libro</translation>
    </message>
    <message>
        <source>&amp;Protect the book</source>
        <translation>&amp;Proteger el libro</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>El libro está protegido.</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Añadir una frase de contraseña</translation>
    </message>
    <message>
        <source>The book can then be opened with any of its passphrases.</source>
        <translation>El libro se podrá abrir con cualquiera de sus frases de contraseña.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>The passphrase was added.</source>
        <translation>Se añadió la frase de contraseña.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>A copy of the book that someone made before can still be opened with the old one.</source>
        <translation>Una copia del libro que alguien hizo antes todavía se puede abrir con la anterior.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>&amp;Use this sheet</source>
        <translation>&amp;Usar esta hoja</translation>
    </message>
    <message>
        <source>The new recovery sheet opens the book. You can destroy an old one.</source>
        <translation>La nueva hoja de recuperación abre el libro. Puede destruir una anterior.</translation>
    </message>
    <message>
        <source>Take away %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>It no longer opens the book. A copy of the book that someone made before can still be opened with the old key.</source>
        <translation>Ya no abrirá el libro. Una copia del libro que alguien hizo antes todavía se puede abrir con la llave anterior.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>It no longer opens the book.</source>
        <translation>Ya no abre el libro.</translation>
    </message>
    <message>
        <source>Take the protection away?</source>
        <translation>¿Quitar la protección?</translation>
    </message>
    <message>
        <source>Anyone who has this file can then read it. No passphrase is asked for any more.</source>
        <translation>Cualquiera que tenga este archivo podrá leerlo. Ya no se pedirá una frase de contraseña.</translation>
    </message>
    <message>
        <source>Take the protection away</source>
        <translation>Quitar la protección</translation>
    </message>
    <message>
        <source>Anyone who has this file can read it now.</source>
        <translation>Ahora cualquiera que tenga este archivo puede leerlo.</translation>
    </message>
    <message>
        <source>This computer opens the book by itself from now on.</source>
        <translation>Desde ahora, esta computadora abre el libro por sí sola.</translation>
    </message>
    <message>
        <source>With a passphrase, the whole book is sealed again. Then you are asked about the copies from before, such as backups: anyone can read those.</source>
        <translation>Con una frase de contraseña, todo el libro se sella de nuevo. Después se le pregunta por las copias de antes, como las copias de seguridad: cualquiera puede leerlas.</translation>
    </message>
    <message>
        <source>&amp;Older copies…</source>
        <translation>Copias an&amp;teriores…</translation>
    </message>
    <message>
        <source>The whole book is sealed again. Then you are asked about the copies from before.</source>
        <translation>Todo el libro se sella de nuevo. Después se le pregunta por las copias de antes.</translation>
    </message>
    <message>
        <source>Now only the keys of today open the copies beside this book.</source>
        <translation>Todas las copias junto a este libro se abren solo con las llaves actuales.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As this computer</source>
        <translation>Como esta computadora</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Hard topics – open when you want</source>
        <translation>Temas difíciles – para abrir cuando quiera</translation>
    </message>
    <message>
        <source>Short pages to read when you like. They are general, and not advice for your child.</source>
        <translation>Páginas cortas para leer cuando quiera. Son generales y no son un consejo para su hijo.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>To read, from others</source>
        <translation>Para leer, de otros</translation>
    </message>
</context>
<context>
    <name>ListBuilder</name>
    <message>
        <source>There is no service in this list yet. Type above to find the first one.</source>
        <translation>Todavía no hay servicios en esta lista. Escriba arriba para encontrar el primero.</translation>
    </message>
    <message>
        <source>Sa&amp;y more…</source>
        <translation>&amp;Decir más…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The next step, what it helps with, and the words in Spanish (Enter in the list)</source>
        <translation>El siguiente paso, en qué ayuda y las palabras en español (Intro en la lista)</translation>
    </message>
    <message>
        <source>Why %1? A few words, then Enter</source>
        <translation>¿Por qué %1? Unas palabras y luego Intro</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>A list for a family</source>
        <translation>Una lista para una familia</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Editar la lista</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The label is for you alone: it is not printed and not in the file for the family. It is all that the list knows of them, so a full name is not needed.</source>
        <translation>La etiqueta es solo para usted: no se imprime ni está en el archivo para la familia. Es todo lo que la lista sabe de ella, así que no hace falta un nombre completo.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Heading in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Your name, and how families reach you</source>
        <translation>Su nombre y cómo pueden hablar con usted las familias</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Group by what the services help with</source>
        <translation>Agrupar según en qué ayudan los servicios</translation>
    </message>
    <message>
        <source>Codes that a phone can scan to call</source>
        <translation>Códigos que un teléfono puede leer para llamar</translation>
    </message>
    <message>
        <source>Please write a word by which you know the list again.</source>
        <translation>Escriba una palabra con la que reconozca la lista.</translation>
    </message>
</context>
<context>
    <name>ListItemEditor</name>
    <message>
        <source>It helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>The same in Spanish, if you like</source>
        <translation>Lo mismo en español, si quiere</translation>
    </message>
    <message>
        <source>A list in Spanish takes these words. Where they are empty, it takes the ones above.</source>
        <translation>Una lista en español toma estas palabras. Donde están vacías, toma las de arriba.</translation>
    </message>
    <message>
        <source>Why this one (Spanish)</source>
        <translation>Por qué este (en español)</translation>
    </message>
    <message>
        <source>Next step (Spanish)</source>
        <translation>Próximo paso (en español)</translation>
    </message>
</context>
<context>
    <name>ListItems</name>
    <message>
        <source>changed since</source>
        <translation>cambió desde entonces</translation>
    </message>
    <message>
        <source>gone from the directory</source>
        <translation>ya no está en el directorio</translation>
    </message>
    <message>
        <source>Services in this list</source>
        <translation>Servicios de esta lista</translation>
    </message>
    <message>
        <source>Alt with up or down moves a service. Enter edits what you say of it.</source>
        <translation>Alt con arriba o abajo mueve un servicio. Intro edita lo que dice de él.</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>The page for the family</source>
        <translation>La página para la familia</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Who gets this can read the services, what you wrote of them, and your name. Your label is not in it.</source>
        <translation>Quien reciba esto puede leer los servicios, lo que usted escribió de ellos y su nombre. Su etiqueta no está.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>A family that keeps a Hearthbook can open this file in it:</source>
        <translation>Una familia que lleva un Hearthbook puede abrir en él este archivo:</translation>
    </message>
    <message>
        <source>Save &amp;file for the family…</source>
        <translation>Guardar &amp;archivo para la familia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Services %1</source>
        <comment>the name of a file; %1 is a day</comment>
        <translation>Servicios %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>El PDF está guardado.</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>The web page is saved.</source>
        <translation>La página web está guardada.</translation>
    </message>
    <message>
        <source>Save the file for the family</source>
        <translation>Guardar el archivo para la familia</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listas de servicios</translation>
    </message>
    <message>
        <source>The file for the family is saved.</source>
        <translation>El archivo para la familia está guardado.</translation>
    </message>
    <message>
        <source>The list is copied. Paste it into a message.</source>
        <translation>La lista está copiada. Péguela en un mensaje.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Nothing here matches your search.</source>
        <translation>Nada de aquí coincide con su búsqueda.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this (Enter in the list)</source>
        <translation>Editar (Intro en la lista)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this (you can undo it)</source>
        <translation>Borrar (se puede deshacer)</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1: borrado</translation>
    </message>
</context>
<context>
    <name>ListReviewDialog</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>Prepared on %1.</source>
        <translation>Preparada el %1.</translation>
    </message>
    <message>
        <source>Prepared by %1 on %2.</source>
        <translation>Preparada por %1 el %2.</translation>
    </message>
    <message>
        <source>Prepared by %1.</source>
        <translation>Preparada por %1.</translation>
    </message>
    <message>
        <source>A list of services</source>
        <translation>Una lista de servicios</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Service %1 of the file: %2</source>
        <translation>Servicio %1 del archivo: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and whether it is new</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Próximo paso: %1</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <comment>a field of a service, what it says, and what it said</comment>
        <translation>%1: %2, antes: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <translation>
            <numerusform>Importar %n servicio</numerusform>
            <numerusform>Importar %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Open a list o&amp;f services…</source>
        <translation>Abrir una &amp;lista de servicios…</translation>
    </message>
    <message>
        <source>Open a list of services</source>
        <translation>Abrir una lista de servicios</translation>
    </message>
    <message>
        <source>Lists of services</source>
        <translation>Listas de servicios</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) imported</source>
        <translation>
            <numerusform>%n servicio importado</numerusform>
            <numerusform>%n servicios importados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsCommand</name>
    <message>
        <source>There is no list with this label in the book.</source>
        <translation>No hay ninguna lista con esta etiqueta en el libro.</translation>
    </message>
    <message>
        <source>Please write: hearthbook list print BOOK LIST --output FILE.pdf</source>
        <translation>Escriba: hearthbook list print LIBRO LISTA --output ARCHIVO.pdf</translation>
    </message>
    <message>
        <source>The page is written.</source>
        <translation>La página está escrita.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Search lists</source>
        <translation>Buscar listas</translation>
    </message>
    <message>
        <source>Choose services for one family, say why each may help, and print the page that they take home.</source>
        <translation>Elija servicios para una familia, diga por qué puede ayudar cada uno e imprima la página que se llevan a casa.</translation>
    </message>
    <message>
        <source>Make the first list</source>
        <translation>Hacer la primera lista</translation>
    </message>
    <message>
        <source>Choose a list to see its services.</source>
        <translation>Elija una lista para ver sus servicios.</translation>
    </message>
    <message numerus="yes">
        <source>%n to renew</source>
        <comment>services of a list</comment>
        <translation>
            <numerusform>%n por renovar</numerusform>
            <numerusform>%n por renovar</numerusform>
        </translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>entregada el %1</translation>
    </message>
    <message>
        <source>%1, prepared %2</source>
        <comment>how many services, and when</comment>
        <translation>%1, preparada el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>en español</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en inglés</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>letra grande</translation>
    </message>
    <message>
        <source>phones as codes</source>
        <translation>teléfonos como códigos</translation>
    </message>
    <message>
        <source>See and &amp;print…</source>
        <translation>Ver e &amp;imprimir…</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <source>&amp;Given today</source>
        <translation>Entre&amp;gada hoy</translation>
    </message>
    <message>
        <source>&amp;Copy for another family…</source>
        <translation>&amp;Copiar para otra familia…</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <extracomment>a service, and its place in the list, from 1</extracomment>
        <translation>Mover en la lista</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>Editar la lista</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>Editar la lista</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>Renovar la lista</translation>
    </message>
    <message>
        <source>It is written down already that the list was given today.</source>
        <translation>Ya está anotado que la lista se entregó hoy.</translation>
    </message>
    <message>
        <source>List given</source>
        <extracomment>%1 is a list</extracomment>
        <translation>Lista entregada</translation>
    </message>
    <message>
        <source>Hear from a family…</source>
        <translation>Leer lo que cuenta una familia…</translation>
    </message>
    <message>
        <source>A file in which a family tells what came of a list</source>
        <translation>Un archivo en el que una familia cuenta cómo fue con una lista</translation>
    </message>
    <message>
        <source>Say why</source>
        <extracomment>%1 is a service</extracomment>
        <translation>Decir por qué</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1: your reason is in the list</source>
        <translation>%1: su motivo está en la lista</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is in the list now</source>
        <translation>%1 está ahora en la lista</translation>
    </message>
    <message>
        <source>%1 is number %2 in the list now</source>
        <translation>%1 es ahora el número %2 de la lista</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>%1 is not in the list any more</source>
        <translation>%1 ya no está en la lista</translation>
    </message>
    <message>
        <source>%1 is renewed</source>
        <translation>%1: renovada</translation>
    </message>
    <message>
        <source>%1: given today</source>
        <translation>%1: entregada hoy</translation>
    </message>
</context>
<context>
    <name>LocationField</name>
    <message>
        <source>ZIP code or town</source>
        <translation>Código postal o ciudad</translation>
    </message>
</context>
<context>
    <name>Locker</name>
    <message>
        <source>This book has no passphrase, so there is nothing to lock.</source>
        <translation>Este libro no tiene frase de contraseña, así que no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Añadir una…</translation>
    </message>
    <message>
        <source>The recovery sheet opened this book. You can set a new passphrase now.</source>
        <translation>La hoja de recuperación abrió este libro. Ahora puede poner una nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Who can open this book…</source>
        <translation>Quién puede abrir este libro…</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>That time is still to come. Please look at the day and the time again.</source>
        <translation>Esa hora todavía no ha llegado. Revise el día y la hora.</translation>
    </message>
    <message>
        <source>This is not in the book any more. You can write it on a free line below.</source>
        <translation>Esto ya no está en el libro. Puede escribirlo en una línea libre, más abajo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Please write x when it was given, or the time, such as %2.</source>
        <translation>&quot;%1&quot; no es una hora. Escriba x si se dio, o la hora, como %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Please write the time, and who gave it: %2 RQ</source>
        <translation>&quot;%1&quot; no es una hora. Escriba la hora y quién lo dio: %2 RQ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here. It is written so: %2</source>
        <translation>&quot;%1&quot; no cabe aquí. Se escribe así: %2</translation>
    </message>
    <message>
        <source>Please write what happened, or clear the time.</source>
        <translation>Escriba qué pasó, o borre la hora.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Please write it as in %2.</source>
        <translation>&quot;%1&quot; no es una hora. Escríbala como %2.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Type in a log sheet</source>
        <translation>Pasar una hoja de registro</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from the log sheet are in the book</source>
        <translation>
            <numerusform>%n anotación de la hoja está en el libro</numerusform>
            <numerusform>%n anotaciones de la hoja están en el libro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Keep the rows of a log sheet</source>
        <translation>Guardar las filas de una hoja de registro</translation>
    </message>
    <message>
        <source>Log sheet %1 can be typed in later</source>
        <extracomment>%1 is a code, such as D4-7F2K</extracomment>
        <translation>La hoja de registro %1 se puede pasar al libro más tarde</translation>
    </message>
</context>
<context>
    <name>LogSheetChooser</name>
    <message>
        <source>Type in a log sheet</source>
        <translation>Pasar una hoja de registro</translation>
    </message>
    <message>
        <source>Code at the foot of the sheet</source>
        <translation>Código al pie de la hoja</translation>
    </message>
    <message>
        <source>Or its day, where you have no code</source>
        <translation>O su día, si no tiene el código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A code has six letters and digits, such as %1. You find it at the foot of the sheet.</source>
        <translation>Un código tiene seis letras y números, como %1. Está al pie de la hoja.</translation>
    </message>
    <message>
        <source>No sheet of this book has that code. Please look at the foot of the sheet again. Or clear the code, and choose the day.</source>
        <translation>Ninguna hoja de este libro tiene ese código. Mire otra vez el pie de la hoja. O borre el código y elija el día.</translation>
    </message>
</context>
<context>
    <name>LogSheetEditor</name>
    <message>
        <source>Log sheet %1</source>
        <extracomment>%1 is a code, such as D4-7F2K</extracomment>
        <translation>Hoja de registro %1</translation>
    </message>
    <message>
        <source>Medicines at their times</source>
        <translation>Medicinas a sus horas</translation>
    </message>
    <message>
        <source>Given: x, or the time</source>
        <translation>Se dio: x, o la hora</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>Time, initials</source>
        <comment>what is typed in a cell</comment>
        <translation>Hora, iniciales</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo estuvo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened, what helped</source>
        <translation>Qué pasó, qué ayudó</translation>
    </message>
    <message>
        <source>Type what stands on the paper. Enter goes to the next cell, the arrows go up and down. What stays empty says nothing. Ctrl+Enter saves.</source>
        <translation>Escriba lo que está en el papel. Intro va a la casilla siguiente, las flechas suben y bajan. Lo que queda vacío no dice nada. Ctrl+Intro guarda.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who wrote the sheet</source>
        <translation>Quién escribió la hoja</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>A free line</source>
        <translation>Una línea libre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is tracked, and how its value is written: &quot;Pain (0 to 10)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the words are about</source>
        <translation>De qué tratan las palabras</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row and column</comment>
        <extracomment>a row of a table, and a column</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that are in the book already</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it is in the book already</source>
        <translation>Una parte ya está en el libro</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Dejar estas fuera</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Escribirlas otra vez</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>All of it was in the book already.</source>
        <translation>Todo estaba ya en el libro.</translation>
    </message>
    <message>
        <source>Nothing is typed in yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>LogSheetReport</name>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Who writes here: name</source>
        <translation>Quién escribe aquí: nombre</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De qué hora a qué hora</translation>
    </message>
    <message>
        <source>Medicines at their times</source>
        <translation>Medicinas a sus horas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What, and how, as written</source>
        <translation>Qué y cómo, según está escrito</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Se dio</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>A otra hora</translation>
    </message>
    <message>
        <source>Time, initials</source>
        <translation>Hora, iniciales</translation>
    </message>
    <message>
        <source>As needed: each time that it is given</source>
        <translation>Según necesidad: cada vez que se da</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Cómo estuvo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened, what helped</source>
        <translation>Qué pasó, qué ayudó</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>Día: %1</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>Log sheet: %1</source>
        <translation>Hoja de registro: %1</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>the medicines in use and their times</source>
        <translation>las medicinas en uso y sus horas</translation>
    </message>
    <message>
        <source>what you keep track of</source>
        <translation>lo que usted anota</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <extracomment>%1 is a code, such as D4-7F2K: with it, the rows of the paper are found again</extracomment>
        <translation>Hoja %1</translation>
    </message>
    <message>
        <source>What stays empty says nothing. To type this sheet in: the diary, More, &quot;Type in a log sheet&quot;, and the code %1.</source>
        <translation>Lo que queda vacío no dice nada. Para pasar esta hoja al libro: el diario, Más, &quot;Pasar una hoja de registro&quot;, y el código %1.</translation>
    </message>
</context>
<context>
    <name>LostLink</name>
    <message>
        <source>organization %1</source>
        <comment>a record by its id</comment>
        <translation>la organización %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>a record by its id</comment>
        <translation>el programa %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <comment>a record by its id</comment>
        <translation>el servicio %1</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <comment>a record by its id</comment>
        <translation>el atributo %1</translation>
    </message>
    <message>
        <source>service at a location %1</source>
        <comment>a record by its id</comment>
        <translation>el servicio en un lugar %1</translation>
    </message>
    <message>
        <source>location %1</source>
        <comment>a record by its id</comment>
        <translation>el lugar %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <comment>a record by its id</comment>
        <translation>el teléfono %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <comment>a record by its id</comment>
        <translation>el contacto %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <comment>a record by its id</comment>
        <translation>la dirección %1</translation>
    </message>
    <message>
        <source>schedule %1</source>
        <comment>a record by its id</comment>
        <translation>el horario %1</translation>
    </message>
    <message>
        <source>funding %1</source>
        <comment>a record by its id</comment>
        <translation>la financiación %1</translation>
    </message>
    <message>
        <source>service area %1</source>
        <comment>a record by its id</comment>
        <translation>la zona de servicio %1</translation>
    </message>
    <message>
        <source>required document %1</source>
        <comment>a record by its id</comment>
        <translation>el documento necesario %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <comment>a record by its id</comment>
        <translation>el idioma %1</translation>
    </message>
    <message>
        <source>accessibility %1</source>
        <comment>a record by its id</comment>
        <translation>la accesibilidad %1</translation>
    </message>
    <message>
        <source>subject %1</source>
        <comment>a record by its id</comment>
        <translation>el tema %1</translation>
    </message>
    <message>
        <source>list of subjects %1</source>
        <comment>a record by its id</comment>
        <translation>la lista de temas %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <comment>a record by its id</comment>
        <translation>el costo %1</translation>
    </message>
    <message>
        <source>identifier %1</source>
        <comment>a record by its id</comment>
        <translation>el identificador %1</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <comment>a record by its id</comment>
        <translation>la capacidad %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a record by its id</comment>
        <translation>la unidad %1</translation>
    </message>
    <message>
        <source>web address %1</source>
        <comment>a record by its id</comment>
        <translation>la dirección web %1</translation>
    </message>
    <message>
        <source>a row of %1</source>
        <comment>a file</comment>
        <translation>una fila de %1</translation>
    </message>
    <message>
        <source>%1 names %2, which is in none of these tables.</source>
        <comment>two records</comment>
        <translation>%1 nombra %2, que no está en ninguna de estas tablas.</translation>
    </message>
    <message>
        <source>%1 names %2, which is not in %3.</source>
        <comment>two records, and the name of a file</comment>
        <translation>%1 nombra %2, que no está en %3.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Libro</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Libro &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Ver el &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>&amp;Cerrar el libro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No other book yet</source>
        <translation>Todavía no hay otro libro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Add here…</source>
        <translation>&amp;Añadir aquí…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Colors as the &amp;computer</source>
        <translation>Colores como la &amp;computadora</translation>
    </message>
    <message>
        <source>L&amp;ight colors</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>&amp;Dark colors</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Hearthbook</source>
        <translation>&amp;Acerca de Hearthbook</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Who can open this book…</source>
        <translation>&amp;Quién puede abrir este libro…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>C&amp;opias de seguridad…</translation>
    </message>
    <message>
        <source>password passphrase hide away</source>
        <comment>other words to find: lock the book</comment>
        <translation>contraseña frase esconder cerrar ausentarse</translation>
    </message>
    <message>
        <source>password passphrase key recovery sheet code</source>
        <comment>other words to find: who can open this book</comment>
        <translation>contraseña frase llave hoja recuperación código</translation>
    </message>
    <message>
        <source>copies restore memory stick</source>
        <comment>other words to find: backups</comment>
        <translation>copias restaurar memoria USB</translation>
    </message>
    <message>
        <source>options preferences language paper size</source>
        <comment>other words to find: settings</comment>
        <translation>opciones preferencias idioma papel tamaño</translation>
    </message>
    <message>
        <source>paper PDF page visit summary handover</source>
        <comment>other words to find: print</comment>
        <translation>papel PDF página resumen visita relevo</translation>
    </message>
    <message>
        <source>Find any&amp;where…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>large text letters size zoom font bigger smaller</source>
        <comment>other words to find: text size</comment>
        <translation>texto grande letras tamaño zoom fuente pequeño</translation>
    </message>
    <message>
        <source>dark light theme mode bright</source>
        <comment>other words to find: colors</comment>
        <translation>oscuro claro tema modo</translation>
    </message>
    <message>
        <source>Keys for everything that the menus do</source>
        <translation>Teclas para todo lo que hacen los menús</translation>
    </message>
    <message>
        <source>A&amp;dd to a page</source>
        <translation>Aña&amp;dir a una página</translation>
    </message>
    <message>
        <source>&amp;More places</source>
        <translation>&amp;Más lugares</translation>
    </message>
    <message>
        <source>Save e&amp;verything as files…</source>
        <translation>Guardar &amp;todo como archivos…</translation>
    </message>
    <message>
        <source>export all JSON CSV other programs</source>
        <comment>other words to find: save everything</comment>
        <translation>exportar todo JSON CSV otros programas</translation>
    </message>
    <message>
        <source>&amp;Help with this page</source>
        <translation>A&amp;yuda con esta página</translation>
    </message>
    <message>
        <source>What a page is for, and its keys</source>
        <translation>Para qué sirve una página, y sus teclas</translation>
    </message>
    <message>
        <source>The first ten &amp;minutes</source>
        <translation>Los primeros diez &amp;minutos</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 – Hearthbook</source>
        <translation>%1 – Hearthbook</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>You wrote something that was not saved. It is still there: %1</source>
        <extracomment>%1 is where, as it is called at the side: &quot;Diary&quot;, or several of these</extracomment>
        <translation>Escribió algo que no se guardó. Sigue ahí: %1</translation>
    </message>
</context>
<context>
    <name>MedicationList</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Todavía no está escrito</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How, as written</source>
        <translation>Cómo, tal como está escrito</translation>
    </message>
    <message>
        <source>Given by, at</source>
        <translation>Quién la dio, y a qué hora</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Cambió hace poco</translation>
    </message>
    <message>
        <source>new on the list</source>
        <translation>nueva en la lista</translation>
    </message>
    <message>
        <source>Stopped lately: not given any more</source>
        <translation>Suspendida hace poco: ya no se da</translation>
    </message>
    <message>
        <source>Told and read back</source>
        <translation>Dicho y repetido</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Read back by</source>
        <translation>Lo repitió</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>your child&apos;s birth date</source>
        <translation>la fecha de nacimiento de su hijo o hija</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>the medicines and what they are for</source>
        <translation>las medicinas y para qué son</translation>
    </message>
    <message>
        <source>what was changed or stopped lately, and why</source>
        <translation>qué se cambió o suspendió hace poco, y por qué</translation>
    </message>
    <message>
        <source>Medicine list</source>
        <translation>Lista de medicinas</translation>
    </message>
    <message>
        <source>Medicine list: %1</source>
        <translation>Lista de medicinas: %1</translation>
    </message>
</context>
<context>
    <name>MedicineEditor</name>
    <message>
        <source>Edit medicine or treatment</source>
        <translation>Editar medicina o tratamiento</translation>
    </message>
    <message>
        <source>A medicine or treatment</source>
        <translation>Una medicina o un tratamiento</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Times of the day, with commas between them</source>
        <translation>Horas del día, separadas por comas</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>As needed for</source>
        <translation>Cuando hace falta para</translation>
    </message>
    <message>
        <source>Not more than, as your team wrote it</source>
        <translation>No más de, como lo escribió su equipo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Recetado por</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day, when it was stopped</source>
        <translation>Último día, cuando se dejó</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se dejó</translation>
    </message>
    <message>
        <source>You changed something. From which day on?</source>
        <translation>Usted cambió algo. ¿Desde qué día?</translation>
    </message>
    <message>
        <source>Why was it changed? This may stay blank.</source>
        <translation>¿Por qué se cambió? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Please write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Please write times, for example %1.</source>
        <translation>Escriba horas, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Form, strength, and how it is given</source>
        <translation>Forma, concentración y cómo se da</translation>
    </message>
    <message>
        <source>Who prescribed it, and since when</source>
        <translation>Quién lo recetó y desde cuándo</translation>
    </message>
    <message>
        <source>Supplies, help and notes</source>
        <translation>Materiales, ayuda y notas</translation>
    </message>
</context>
<context>
    <name>MedicineFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Form, such as tablet or liquid</source>
        <translation>Forma, como pastilla o líquido</translation>
    </message>
    <message>
        <source>Strength, as on the label</source>
        <translation>Concentración, como dice la etiqueta</translation>
    </message>
    <message>
        <source>Dose, as on the label</source>
        <translation>Dosis, como dice la etiqueta</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Cómo se da</translation>
    </message>
    <message>
        <source>When, as your team wrote it</source>
        <translation>Cuándo, como lo escribió su equipo</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>When it cannot be given</source>
        <translation>Cuando no se puede dar</translation>
    </message>
    <message>
        <source>Give now…</source>
        <translation>Dar ahora…</translation>
    </message>
    <message>
        <source>Which feed?</source>
        <comment>food that is given</comment>
        <translation>¿Qué alimento?</translation>
    </message>
    <message>
        <source>Form, such as powder or ready to use</source>
        <translation>Forma, como polvo o listo para usar</translation>
    </message>
    <message>
        <source>How it is mixed, as written</source>
        <translation>Cómo se mezcla, según lo escrito</translation>
    </message>
    <message>
        <source>How much, as written</source>
        <translation>Cuánto, según lo escrito</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Quién lo trae</translation>
    </message>
    <message>
        <source>When the tube or the pump does not work</source>
        <translation>Cuando la sonda o la bomba no funciona</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>From what, such as a tank or a machine</source>
        <translation>De qué, como un tanque o una máquina</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>Write down use…</source>
        <translation>Anotar el uso…</translation>
    </message>
    <message>
        <source>Which therapy?</source>
        <translation>¿Qué terapia?</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Dónde y cómo</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Quién la da</translation>
    </message>
    <message>
        <source>When it cannot take place</source>
        <translation>Cuando no puede hacerse</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Model or size</source>
        <translation>Modelo o talla</translation>
    </message>
    <message>
        <source>Settings, as written</source>
        <translation>Ajustes, según lo escrito</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Cuándo se usa</translation>
    </message>
    <message>
        <source>Who brings and repairs it</source>
        <translation>Quién lo trae y lo repara</translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Change how much</source>
        <translation>Cambiar la cantidad</translation>
    </message>
</context>
<context>
    <name>MedicineList</name>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>Add medicine</source>
        <translation>Añadir medicina</translation>
    </message>
    <message>
        <source>Search medicines</source>
        <translation>Buscar medicinas</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Añadir la primera</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija una para leerla.</translation>
    </message>
    <message>
        <source>Edit medicine</source>
        <translation>Editar medicina</translation>
    </message>
    <message>
        <source>%1 is in the list of medicines</source>
        <translation>%1 está en la lista de medicinas</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Tick what was given on a day</source>
        <translation>Marcar lo que se dio en un día</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Empieza más tarde</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dejadas</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>All that was given…</source>
        <translation>Todo lo que se dio…</translation>
    </message>
    <message>
        <source>Stopped…</source>
        <translation>Se dejó…</translation>
    </message>
    <message>
        <source>Note its last day, and why it was stopped</source>
        <translation>Anotar el último día y por qué se dejó</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Recetado por</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se dejó</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Refilled…</source>
        <translation>Repuesto…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button and supply</comment>
        <extracomment>a button, and what is used up</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is not in the list of medicines any more</source>
        <translation>%1 ya no está en la lista de medicinas</translation>
    </message>
    <message>
        <source>Medicines, feeds and therapies. Write them down as they stand on the label. Nothing is worked out for you.</source>
        <translation>Medicinas, alimentación y terapias. Anótelas como están en la etiqueta. Aquí no se calcula nada.</translation>
    </message>
    <message>
        <source>In use then</source>
        <translation>En uso entonces</translation>
    </message>
    <message>
        <source>Was planned</source>
        <translation>Estaba planeado</translation>
    </message>
</context>
<context>
    <name>MedicineRemoval</name>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is the name of a medicine</extracomment>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Delete what was given</source>
        <translation>Borrar lo que se dio</translation>
    </message>
</context>
<context>
    <name>MedicineText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>how it was after a dose, and in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>As needed for %1</source>
        <translation>Cuando hace falta para %1</translation>
    </message>
    <message>
        <source>%1, not more than %2</source>
        <extracomment>%2 is what the prescriber wrote, such as &quot;4 times a day&quot;</extracomment>
        <translation>%1, no más de %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min ago</source>
        <translation>hace %1 h %2 min</translation>
    </message>
    <message>
        <source>Last given at %1</source>
        <translation>Dado por última vez a las %1</translation>
    </message>
    <message>
        <source>Last given at %1 by %2</source>
        <translation>Dado por última vez a las %1 por %2</translation>
    </message>
    <message>
        <source>Last given %1</source>
        <extracomment>%1 is a time such as &quot;3 h 10 min ago&quot;, %2 a person</extracomment>
        <translation>Dado por última vez %1</translation>
    </message>
    <message>
        <source>Last given %1 by %2</source>
        <translation>Dado por última vez %1 por %2</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>a medicine, in the history of its changes</comment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>%1 given at %2</source>
        <extracomment>a medicine and a time</extracomment>
        <translation>%1: dado a las %2</translation>
    </message>
    <message>
        <source>%1 given on %2 at %3</source>
        <extracomment>a medicine, a day and a time</extracomment>
        <translation>%1: dado el %2 a las %3</translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <source>All medicines</source>
        <translation>Todas las medicinas</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>How it was afterwards</source>
        <translation>Cómo estuvo después</translation>
    </message>
    <message numerus="yes">
        <source>All medicines, %n more</source>
        <extracomment>a link to the page of all medicines; %n of them are not seen here</extracomment>
        <translation>
            <numerusform>Todas las medicinas, %n más</numerusform>
            <numerusform>Todas las medicinas, %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <comment>a medicine, and how it was then</comment>
        <translation>Después de %1: %2</translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>New there</source>
        <translation>Nuevo allá</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambiado allá</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Cambiado en las dos</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Eliminado allá</translation>
    </message>
    <message>
        <source>Deleted here, comes back</source>
        <translation>Eliminado aquí, vuelve</translation>
    </message>
    <message>
        <source>Deleted there, stays</source>
        <translation>Eliminado allá, se queda</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is the name of a field, %2 what it says here, %3 what it says in the other copy</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Each copy has an entry of its own (%1) on %2, at %3 and at %4. Both stay.</source>
        <translation>Cada copia tiene una entrada propia (%1) el %2, a las %3 y a las %4. Las dos se quedan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed in both. What the other copy says is in the book, and what the book said is kept. Medicines stay as they are here.</source>
        <translation>
            <numerusform>%Ln cambió en las dos copias. En el libro queda lo que dice la otra copia, y se guarda lo que decía el libro. Las medicinas quedan como están aquí.</numerusform>
            <numerusform>%Ln cambiaron en las dos copias. En el libro queda lo que dice la otra copia, y se guarda lo que decía el libro. Las medicinas quedan como están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed in both. What the book says stays, and what the other copy says is kept.</source>
        <translation>
            <numerusform>%Ln cambió en las dos copias. Se queda lo que dice el libro, y se guarda lo que dice la otra copia.</numerusform>
            <numerusform>%Ln cambiaron en las dos copias. Se queda lo que dice el libro, y se guarda lo que dice la otra copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted there. As they are many, they stay here; with --deletions, they go.</source>
        <translation>
            <numerusform>%Ln se eliminó allá. Como es mucho, se queda aquí; con --deletions, se elimina.</numerusform>
            <numerusform>%Ln se eliminaron allá. Como son muchos, se quedan aquí; con --deletions, se eliminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>this book</source>
        <translation>este libro</translation>
    </message>
    <message>
        <source>Both copies say the same. There is nothing to import.</source>
        <translation>Las dos copias dicen lo mismo. No hay nada que importar.</translation>
    </message>
    <message>
        <source>The other copy has nothing that is not in this book.</source>
        <translation>La otra copia no tiene nada que no esté en este libro.</translation>
    </message>
    <message>
        <source>It is imported. A backup was made before.</source>
        <translation>Está importado. Antes se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Please write: hearthbook merge BOOK OTHER</source>
        <translation>Escriba: hearthbook merge LIBRO OTRO</translation>
    </message>
</context>
<context>
    <name>MergeDetail</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Where they work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Call for …</source>
        <translation>Llamar para…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>a picture that cannot be shown</source>
        <translation>una imagen que no se puede mostrar</translation>
    </message>
    <message>
        <source>This person is already in your book. The file says nothing new.</source>
        <translation>Esta persona ya está en su libro. El archivo no dice nada nuevo.</translation>
    </message>
    <message>
        <source>This person is already in your book. The file says more, or says it in another way.</source>
        <translation>Esta persona ya está en su libro. El archivo dice más, o lo dice de otra manera.</translation>
    </message>
    <message>
        <source>New phone (%1)</source>
        <translation>Teléfono nuevo (%1)</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>Correo nuevo</translation>
    </message>
    <message>
        <source>Update this person</source>
        <translation>Actualizar a esta persona</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>Añadir como otra persona</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Conservar lo suyo</translation>
    </message>
    <message>
        <source>Take from the file</source>
        <translation>Tomar del archivo</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MomentCollection</name>
    <message>
        <source>A jar of good moments</source>
        <translation>Un frasco de buenos momentos</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A photo of this moment</source>
        <translation>Una foto de este momento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a day and who tells it</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MomentEditor</name>
    <message>
        <source>A good moment</source>
        <translation>Un buen momento</translation>
    </message>
    <message>
        <source>Edit a good moment</source>
        <translation>Editar un buen momento</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>¿Qué fue?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Quién lo cuenta</translation>
    </message>
    <message>
        <source>Please write a few words.</source>
        <translation>Escriba unas palabras, por favor.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Good moments count as much as hard ones. Write one down, large or small, and look back whenever you like.</source>
        <translation>Los buenos momentos cuentan tanto como los difíciles. Anote uno, grande o pequeño, y vuelva a verlo cuando quiera.</translation>
    </message>
    <message>
        <source>Write down a good moment</source>
        <translation>Anotar un buen momento</translation>
    </message>
    <message>
        <source>Look into the jar</source>
        <translation>Mirar en el frasco</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a day and who tells it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A photo of this moment</source>
        <translation>Una foto de este momento</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the moment of %1</source>
        <translation>Editar el momento del %1</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Fotos…</translation>
    </message>
    <message>
        <source>Photos of the moment of %1</source>
        <translation>Fotos del momento del %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the moment of %1</source>
        <translation>Eliminar el momento del %1</translation>
    </message>
    <message>
        <source>Delete a good moment</source>
        <translation>Eliminar un buen momento</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>Show the newest ones</source>
        <translation>Mostrar los más recientes</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <extracomment>%1 is what it was and when: &quot;Good moment, 5:04 PM&quot;</extracomment>
        <translation>Borrado: %1</translation>
    </message>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
    <message>
        <source>Ideas and wishes</source>
        <translation>Ideas y deseos</translation>
    </message>
</context>
<context>
    <name>MomentsSheet</name>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message numerus="yes">
        <source>%n good moment(s)</source>
        <translation>
            <numerusform>%n buen momento</numerusform>
            <numerusform>%n buenos momentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>Good moments: %1</source>
        <translation>Buenos momentos: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Nothing is written down for these days.</source>
        <translation>No hay nada anotado de estos días.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Hope</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <source>Worry</source>
        <comment>a kind of goal</comment>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>the child&apos;s words</source>
        <translation>palabras del niño o de la niña</translation>
    </message>
    <message>
        <source>a parent&apos;s words</source>
        <translation>palabras de la madre o del padre</translation>
    </message>
    <message>
        <source>a brother&apos;s or sister&apos;s words</source>
        <translation>palabras de un hermano o una hermana</translation>
    </message>
    <message>
        <source>the care team&apos;s words</source>
        <translation>palabras del equipo de cuidado</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Bienestar</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Play and joy</source>
        <translation>Juego y alegría</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Medical care</source>
        <translation>Atención médica</translation>
    </message>
    <message>
        <source>Spirit and faith</source>
        <translation>Espíritu y fe</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Vida diaria</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Lograda</translation>
    </message>
    <message>
        <source>A number from 0 to 10</source>
        <translation>Un número de 0 a 10</translation>
    </message>
    <message>
        <source>Words, from not at all to very much</source>
        <translation>Palabras, de nada a muchísimo</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Palabras libres</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño o niña</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Madre o padre</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Palliative care</source>
        <translation>Cuidados paliativos</translation>
    </message>
    <message>
        <source>Main medical team</source>
        <translation>Equipo médico principal</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Atención en casa</translation>
    </message>
    <message>
        <source>Hospice</source>
        <translation>Hospicio</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Familia y amistades</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Otras personas</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Día y noche</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Vivienda</translation>
    </message>
    <message>
        <source>Power, water and heating</source>
        <translation>Luz, agua y calefacción</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>A break for the family (respite)</source>
        <translation>Un respiro para la familia (relevo)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Care at home</source>
        <translation>Cuidado en casa</translation>
    </message>
    <message>
        <source>Palliative care teams</source>
        <translation>Equipos de cuidados paliativos</translation>
    </message>
    <message>
        <source>Hospice care</source>
        <translation>Cuidados de hospicio</translation>
    </message>
    <message>
        <source>Talking and counseling</source>
        <translation>Hablar y consejería</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Hermanos y hermanas</translation>
    </message>
    <message>
        <source>Faith and spirit</source>
        <translation>Fe y espíritu</translation>
    </message>
    <message>
        <source>School and learning</source>
        <translation>Escuela y aprendizaje</translation>
    </message>
    <message>
        <source>Play and wishes</source>
        <translation>Juego y deseos</translation>
    </message>
    <message>
        <source>Money and insurance</source>
        <translation>Dinero y seguros</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Ayuda legal</translation>
    </message>
    <message>
        <source>Other families</source>
        <translation>Otras familias</translation>
    </message>
    <message>
        <source>Grief support</source>
        <translation>Apoyo en el duelo</translation>
    </message>
    <message>
        <source>Language help</source>
        <translation>Ayuda con el idioma</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Una idea</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ya llamamos</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Using it</source>
        <translation>Lo usamos</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>No es para nosotros</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>quite a bit</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>muchísimo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a number of hours</comment>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Faces, from very sad to very happy</source>
        <translation>Caras, de muy triste a muy feliz</translation>
    </message>
    <message>
        <source>A measurement</source>
        <translation>Una medida</translation>
    </message>
    <message>
        <source>Something that happens, with its time</source>
        <translation>Algo que ocurre, con su hora</translation>
    </message>
    <message>
        <source>The total of a score sheet</source>
        <translation>El total de una hoja de puntuación</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>food that is given</comment>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Hard to tell</source>
        <translation>Difícil de decir</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>tablet, liquid …</comment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Cómo se da</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>Cuándo se da</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según necesidad</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Prescribed by</source>
        <translation>Recetado por</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>very sad</source>
        <comment>a face</comment>
        <translation>muy triste</translation>
    </message>
    <message>
        <source>sad</source>
        <comment>a face</comment>
        <translation>triste</translation>
    </message>
    <message>
        <source>so-so</source>
        <comment>a face</comment>
        <translation>más o menos</translation>
    </message>
    <message>
        <source>happy</source>
        <comment>a face</comment>
        <translation>feliz</translation>
    </message>
    <message>
        <source>very happy</source>
        <comment>a face</comment>
        <translation>muy feliz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a number and its unit: &quot;38.2 °C&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a score and the highest one that there is: &quot;12 of 60&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Children&apos;s pain</source>
        <translation>Dolor en los niños</translation>
    </message>
    <message>
        <source>Help with a funeral</source>
        <translation>Ayuda con un funeral</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>a service</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Closed for a while</source>
        <translation>Cerrado por un tiempo</translation>
    </message>
    <message>
        <source>Not offered at present</source>
        <translation>No se ofrece por ahora</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>en la web</translation>
    </message>
    <message>
        <source>by a visit</source>
        <translation>con una visita</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo electrónico</translation>
    </message>
    <message>
        <source>The other parent</source>
        <translation>El otro padre o la otra madre</translation>
    </message>
    <message>
        <source>A nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Respite care, or a sitter</source>
        <translation>Cuidado de respiro, o quien cuida por unas horas</translation>
    </message>
    <message>
        <source>The next 24 hours</source>
        <translation>Las próximas 24 horas</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>About the child</source>
        <translation>Sobre el niño o la niña</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Medicines and times</source>
        <translation>Medicinas y horas</translation>
    </message>
    <message>
        <source>Feeds</source>
        <comment>food that is given</comment>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Oxygen and equipment</source>
        <translation>Oxígeno y equipos</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Medicines and treatments</source>
        <translation>Medicinas y tratamientos</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>Our questions</source>
        <translation>Nuestras preguntas</translation>
    </message>
    <message>
        <source>Hopes, worries and goals</source>
        <translation>Esperanzas, preocupaciones y metas</translation>
    </message>
    <message>
        <source>Decided last time</source>
        <translation>Decidido la última vez</translation>
    </message>
    <message>
        <source>Key numbers</source>
        <translation>Números importantes</translation>
    </message>
    <message>
        <source>Services we use</source>
        <translation>Servicios que usamos</translation>
    </message>
    <message>
        <source>What is tracked</source>
        <translation>Lo que se sigue</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Metas alcanzadas</translation>
    </message>
    <message>
        <source>Things that happened</source>
        <translation>Cosas que pasaron</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>Acciones y lugares</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>Fotos y papeles</translation>
    </message>
    <message>
        <source>What to keep track of</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Allergies and intolerances</source>
        <translation>Alergias e intolerancias</translation>
    </message>
    <message>
        <source>What is normal for my child</source>
        <translation>Lo que es normal para mi hijo o hija</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation>Si pasa esto</translation>
    </message>
    <message>
        <source>Operations and hospital stays</source>
        <translation>Operaciones y estancias en el hospital</translation>
    </message>
    <message>
        <source>What the child lives with</source>
        <translation>Con qué vive el niño o la niña</translation>
    </message>
    <message>
        <source>What is normal</source>
        <translation>Lo que es normal</translation>
    </message>
    <message>
        <source>Diagnoses, operations and stays</source>
        <translation>Diagnósticos, operaciones y estancias</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>How to be with the child</source>
        <translation>Cómo estar con el niño o la niña</translation>
    </message>
    <message>
        <source>Who and what I love, and my names for them</source>
        <translation>A quién y qué quiero, y cómo los llamo</translation>
    </message>
    <message>
        <source>How I tell you yes, no, more, stop and toilet</source>
        <translation>Cómo digo sí, no, más, basta y baño</translation>
    </message>
    <message>
        <source>What frightens me, and what helps then</source>
        <translation>Qué me asusta, y qué ayuda entonces</translation>
    </message>
    <message>
        <source>How I sleep</source>
        <translation>Cómo duermo</translation>
    </message>
    <message>
        <source>How I eat and drink</source>
        <translation>Cómo como y bebo</translation>
    </message>
    <message>
        <source>How I move and am lifted</source>
        <translation>Cómo me muevo y me levantan</translation>
    </message>
    <message>
        <source>How I go to the toilet</source>
        <translation>Cómo voy al baño</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Mi día</translation>
    </message>
    <message>
        <source>Blood draws, dressings, operations: what works for me</source>
        <translation>Sacar sangre, curas, operaciones: qué me funciona</translation>
    </message>
    <message>
        <source>My family, our faith and our languages</source>
        <translation>Mi familia, nuestra fe y nuestros idiomas</translation>
    </message>
    <message>
        <source>My brothers and sisters</source>
        <translation>Mis hermanos y hermanas</translation>
    </message>
    <message>
        <source>Who may pick me up, and who may not</source>
        <translation>Quién puede recogerme, y quién no</translation>
    </message>
    <message>
        <source>School, or respite care</source>
        <translation>La escuela, o cuidado de relevo</translation>
    </message>
    <message>
        <source>A hospital</source>
        <translation>Un hospital</translation>
    </message>
    <message>
        <source>A new caregiver, or a sitter</source>
        <translation>Una persona nueva que cuida</translation>
    </message>
    <message>
        <source>Orders that a clinician signed</source>
        <translation>Órdenes firmadas por un profesional</translation>
    </message>
    <message>
        <source>Plan made with the team</source>
        <translation>Plan hecho con el equipo</translation>
    </message>
    <message>
        <source>Wishes on paper</source>
        <translation>Deseos en papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Who decides (power of attorney, guardianship)</source>
        <translation>Quién decide (poder notarial, tutela)</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Otro papel</translation>
    </message>
    <message>
        <source>A good day</source>
        <translation>Un buen día</translation>
    </message>
    <message>
        <source>People to be near</source>
        <translation>Personas que estén cerca</translation>
    </message>
    <message>
        <source>Where to be cared for</source>
        <translation>Dónde recibir los cuidados</translation>
    </message>
    <message>
        <source>Music and sounds</source>
        <translation>Música y sonidos</translation>
    </message>
    <message>
        <source>Faith, and what gives strength</source>
        <translation>Fe, y lo que da fuerza</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Fotos y videos</translation>
    </message>
    <message>
        <source>In the last days: where, and with whom</source>
        <translation>En los últimos días: dónde, y con quién</translation>
    </message>
    <message>
        <source>What to say, to sing or to do then</source>
        <translation>Qué decir, cantar o hacer entonces</translation>
    </message>
    <message>
        <source>What to keep, and how to remember</source>
        <translation>Qué guardar, y cómo recordar</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>whether photos are wished</comment>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>Yes, photos are welcome</source>
        <translation>Sí, las fotos son bienvenidas</translation>
    </message>
    <message>
        <source>No photos, please</source>
        <translation>Sin fotos, por favor</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>That signed papers exist</source>
        <translation>Que existen papeles firmados</translation>
    </message>
    <message>
        <source>0 %1, 4 %2</source>
        <comment>a scale</comment>
        <extracomment>the lowest and the highest of the numbers from 0 to 4, and what they mean</extracomment>
        <translation>0 %1, 4 %2</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>how many times</source>
        <translation>cuántas veces</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a score</comment>
        <extracomment>the lowest and the highest number that a sheet can give</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>was shown</source>
        <comment>how to do something</comment>
        <translation>se le mostró</translation>
    </message>
    <message>
        <source>did it alone</source>
        <translation>lo hizo por su cuenta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Line or tube</source>
        <comment>a medical one</comment>
        <translation>Vía o sonda</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>equipment</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Written down</source>
        <comment>equipment</comment>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Model or size</source>
        <translation>Modelo o talla</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>of equipment</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Cuándo se usa</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>Changed for a new one</source>
        <translation>Cambiado por uno nuevo</translation>
    </message>
    <message>
        <source>Refilled</source>
        <translation>Repuesto</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué puede pasar</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>If you want to do it</source>
        <translation>Si quiere hacerlo</translation>
    </message>
    <message>
        <source>For parents</source>
        <translation>Para madres y padres</translation>
    </message>
    <message>
        <source>For family and friends</source>
        <translation>Para familia y amigos</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Páginas para leer</translation>
    </message>
    <message>
        <source>Food that lasts to the end of the month</source>
        <translation>Comida que alcance hasta fin de mes</translation>
    </message>
    <message>
        <source>A home that is safe and that we can keep</source>
        <translation>Una vivienda segura que podamos conservar</translation>
    </message>
    <message>
        <source>Power, heat, water, phone, internet</source>
        <translation>Luz, calefacción, agua, teléfono, internet</translation>
    </message>
    <message>
        <source>Getting to the hospital and back; parking, gas</source>
        <translation>Ir al hospital y volver; estacionamiento, gasolina</translation>
    </message>
    <message>
        <source>Money and bills; time off work</source>
        <translation>Dinero y cuentas; días sin trabajar</translation>
    </message>
    <message>
        <source>Insurance: what is paid, what was refused</source>
        <translation>Seguro: qué se paga y qué se negó</translation>
    </message>
    <message>
        <source>Equipment, supplies, a ramp, a van</source>
        <translation>Equipos, materiales, una rampa, una camioneta</translation>
    </message>
    <message>
        <source>Nurses or helpers at home; a night of sleep</source>
        <translation>Enfermeras o ayuda en casa; una noche de sueño</translation>
    </message>
    <message>
        <source>A stay near the hospital; child care for the others</source>
        <translation>Dónde quedarse cerca del hospital; quién cuide a los otros hijos</translation>
    </message>
    <message>
        <source>School or learning</source>
        <translation>Escuela o aprendizaje</translation>
    </message>
    <message>
        <source>Somebody to talk to; other families</source>
        <translation>Alguien con quien hablar; otras familias</translation>
    </message>
    <message>
        <source>Faith, or what gives strength</source>
        <translation>Fe, o lo que da fuerza</translation>
    </message>
    <message>
        <source>Legal papers, guardianship, work leave</source>
        <translation>Papeles legales, tutela, permiso del trabajo</translation>
    </message>
    <message>
        <source>Interpreter, forms in our language</source>
        <translation>Intérprete, formularios en nuestro idioma</translation>
    </message>
    <message>
        <source>Play, wishes, a day out</source>
        <translation>Juego, deseos, un paseo</translation>
    </message>
    <message>
        <source>Yes, help please</source>
        <translation>Sí, ayuda por favor</translation>
    </message>
    <message>
        <source>Maybe later</source>
        <translation>Tal vez después</translation>
    </message>
    <message>
        <source>We&apos;re fine</source>
        <translation>Estamos bien</translation>
    </message>
    <message>
        <source>Palliative care team</source>
        <translation>Equipo de cuidados paliativos</translation>
    </message>
    <message>
        <source>Hospice for children</source>
        <translation>Hospicio para niños</translation>
    </message>
    <message>
        <source>Nurses at home</source>
        <translation>Enfermeras en casa</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a team</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>We asked</source>
        <comment>for a team</comment>
        <translation>Preguntamos</translation>
    </message>
    <message>
        <source>Referred</source>
        <comment>to a team</comment>
        <translation>Enviados al equipo</translation>
    </message>
    <message>
        <source>First visit</source>
        <comment>of a team</comment>
        <translation>Primera visita</translation>
    </message>
    <message>
        <source>They are with us</source>
        <comment>a team</comment>
        <translation>Están con nosotros</translation>
    </message>
    <message>
        <source>We asked for something</source>
        <translation>Pedimos algo</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Dijeron que no</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Otra carta</translation>
    </message>
    <message>
        <source>Insurance through a job</source>
        <translation>Seguro por un trabajo</translation>
    </message>
    <message>
        <source>Insurance that we buy</source>
        <translation>Seguro que compramos</translation>
    </message>
    <message>
        <source>Medicaid</source>
        <translation>Medicaid</translation>
    </message>
    <message>
        <source>Children&apos;s plan of the state (CHIP)</source>
        <translation>Plan del estado para niños (CHIP)</translation>
    </message>
    <message>
        <source>Care at home program (waiver)</source>
        <translation>Programa de cuidado en casa (waiver)</translation>
    </message>
    <message>
        <source>Military family plan</source>
        <translation>Plan para familias militares</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>an insurance</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Calls and promises</source>
        <translation>Llamadas y promesas</translation>
    </message>
    <message>
        <source>Insurance and letters</source>
        <translation>Seguro y cartas</translation>
    </message>
</context>
<context>
    <name>NeedHelperSheet</name>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién lo hace?</translation>
    </message>
    <message>
        <source>A name. It may stay blank.</source>
        <translation>Un nombre. Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>Nobody is named for it now</source>
        <translation>Ahora no hay nadie nombrado para eso</translation>
    </message>
    <message>
        <source>%1: %2 does it</source>
        <translation>%1: lo hace %2</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>From a list</source>
        <translation>De una lista</translation>
    </message>
    <message>
        <source>From the list of %1</source>
        <translation>De la lista de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>something with which one can want help, and an answer to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The ask card</source>
        <translation>La tarjeta para pedir</translation>
    </message>
    <message>
        <source>The ask card, to print</source>
        <translation>La tarjeta para pedir, para imprimir</translation>
    </message>
    <message>
        <source>Ask your social worker for a list.</source>
        <translation>Pida una lista a su trabajador social.</translation>
    </message>
    <message>
        <source>You can say first:</source>
        <translation>Puede empezar diciendo:</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>¿Quién lo hace?</translation>
    </message>
    <message>
        <source>Change who does it</source>
        <translation>Cambiar quién lo hace</translation>
    </message>
    <message>
        <source>%1 does it</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Lo hace %1</translation>
    </message>
</context>
<context>
    <name>NeedsFile</name>
    <message>
        <source>This Hearthbook does not know the row, and leaves it out.</source>
        <translation>Este Hearthbook no conoce la línea y la deja fuera.</translation>
    </message>
    <message>
        <source>There are too many rows. The others are left out.</source>
        <translation>Hay demasiadas líneas. Las demás se dejan fuera.</translation>
    </message>
    <message>
        <source>This file is too large for what a family asks for.</source>
        <translation>Este archivo es demasiado grande para lo que pide una familia.</translation>
    </message>
    <message>
        <source>This file does not say what would help a family.</source>
        <translation>Este archivo no dice qué ayudaría a una familia.</translation>
    </message>
    <message>
        <source>This file was made with a newer Hearthbook. Please bring yours up to date.</source>
        <translation>Este archivo se hizo con un Hearthbook más nuevo. Por favor actualice el suyo.</translation>
    </message>
    <message>
        <source>No row that this Hearthbook knows is ticked in this file.</source>
        <translation>En este archivo no hay marcada ninguna línea que este Hearthbook conozca.</translation>
    </message>
</context>
<context>
    <name>NeedsFileDialog</name>
    <message>
        <source>What would help, as a file</source>
        <translation>Lo que ayudaría, como archivo</translation>
    </message>
    <message>
        <source>All that the file says</source>
        <translation>Todo lo que dice el archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>Your social worker can make a list of services from it. Nothing is sent, and you choose who gets the file.</source>
        <translation>Con él, su trabajador social puede hacer una lista de servicios. No se envía nada, y usted elige quién recibe el archivo.</translation>
    </message>
    <message>
        <source>Your name and your child&apos;s name are not in it.</source>
        <translation>Ni su nombre ni el de su hijo o hija están en él.</translation>
    </message>
    <message>
        <source>What would help</source>
        <comment>the name of a file</comment>
        <translation>Lo que ayudaría</translation>
    </message>
    <message>
        <source>What would help (%1)</source>
        <translation>Lo que ayudaría (%1)</translation>
    </message>
    <message>
        <source>The file is saved. You can send it to your social worker.</source>
        <translation>El archivo está guardado. Puede enviarlo a su trabajador social.</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>As a file…</source>
        <translation>Como archivo…</translation>
    </message>
    <message>
        <source>A file for your social worker. You see every word of it first</source>
        <translation>Un archivo para su trabajador social. Antes ve cada palabra</translation>
    </message>
    <message>
        <source>The ask card</source>
        <translation>La tarjeta para pedir</translation>
    </message>
    <message>
        <source>A page with what you ticked, for your social worker</source>
        <translation>Una página con lo que marcó, para su trabajador social</translation>
    </message>
    <message>
        <source>Only you see this. Tick what you like; leave the rest.</source>
        <translation>Solo usted ve esto. Marque lo que quiera y deje lo demás.</translation>
    </message>
    <message>
        <source>Say what would help</source>
        <translation>Decir qué ayudaría</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: blank again</source>
        <extracomment>%1 is something with which one can want help</extracomment>
        <translation>%1: otra vez en blanco</translation>
    </message>
    <message>
        <source>Say who does it</source>
        <translation>Decir quién lo hace</translation>
    </message>
    <message>
        <source>What would help right now?</source>
        <translation>¿Qué ayudaría ahora?</translation>
    </message>
</context>
<context>
    <name>NeedsReviewDialog</name>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>The list %1 is saved</source>
        <translation>La lista %1 está guardada</translation>
    </message>
    <message>
        <source>Row %1 of the file: %2</source>
        <translation>Línea %1 del archivo: %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Start a list…</source>
        <translation>Empezar una lista…</translation>
    </message>
    <message>
        <source>Each row stays in the list, to look for a service. What the family asked for is not printed and not in the file for them.</source>
        <translation>Cada línea queda en la lista para buscar un servicio. Lo que pidió la familia no se imprime ni va en el archivo para ellos.</translation>
    </message>
    <message>
        <source>What a family asks for</source>
        <translation>Lo que pide una familia</translation>
    </message>
    <message>
        <source>Open what is &amp;asked for…</source>
        <translation>Abrir lo que se p&amp;ide…</translation>
    </message>
    <message>
        <source>Open what is asked for</source>
        <translation>Abrir lo que se pide</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
</context>
<context>
    <name>NewAttachments</name>
    <message>
        <source>Add photos or papers</source>
        <translation>Añadir fotos o papeles</translation>
    </message>
    <message>
        <source>Photos and papers (%1)</source>
        <translation>Fotos y papeles (%1)</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Añadir una foto…</translation>
    </message>
    <message>
        <source>A photo (JPEG, PNG, WebP) or a paper (PDF). You can also drop files here.</source>
        <translation>Una foto (JPEG, PNG, WebP) o un papel (PDF). También puede soltar archivos aquí.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Dejar fuera %1</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>Care book</source>
        <translation>Libro de cuidado</translation>
    </message>
    <message>
        <source>Make a book</source>
        <translation>Crear un libro</translation>
    </message>
    <message>
        <source>&amp;Where to keep it</source>
        <translation>&amp;Dónde guardarlo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Crear el libro</translation>
    </message>
    <message>
        <source>You can leave this blank and write it later.</source>
        <translation>Puede dejarlo en blanco y escribirlo después.</translation>
    </message>
    <message>
        <source>Where to keep the book</source>
        <translation>Dónde guardar el libro</translation>
    </message>
    <message>
        <source>Please choose where to keep the book.</source>
        <translation>Elija dónde guardar el libro.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Please choose another name.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This folder is not there. Please choose another one.</source>
        <translation>Esta carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Your child&apos;s n&amp;ame</source>
        <translation>El nombre de su hij&amp;a o hijo</translation>
    </message>
    <message>
        <source>Community services</source>
        <translation>Servicios de la comunidad</translation>
    </message>
    <message>
        <source>A ca&amp;re book for a child</source>
        <translation>Un lib&amp;ro de cuidados para un niño o una niña</translation>
    </message>
    <message>
        <source>A director&amp;y of community services</source>
        <translation>Un directorio de ser&amp;vicios de la comunidad</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
</context>
<context>
    <name>NightBoard</name>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More</source>
        <comment>the next page</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a page of tiles: &quot;2 of 3&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <extracomment>%1 is a person, such as &quot;Mom&quot;; a button with which somebody else takes over</extracomment>
        <translation>Escribe %1</translation>
    </message>
    <message>
        <source>Who writes: %1</source>
        <extracomment>%1 is who writes, such as &quot;Mom&quot;</extracomment>
        <translation>Quién escribe: %1</translation>
    </message>
</context>
<context>
    <name>NightCalls</name>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Nobody with a number is in the care team yet.</source>
        <translation>Todavía no hay nadie con número en el equipo.</translation>
    </message>
    <message>
        <source>Tap a number to copy it. The key C copies the first one.</source>
        <translation>Toque un número para copiarlo. La tecla C copia el primero.</translation>
    </message>
    <message>
        <source>Emergency number here: %1</source>
        <translation>Número de emergencia aquí: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>the first, the second person to call: &quot;1. Rosa · nurse · Monday to Friday&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy the number of %1: %2</source>
        <translation>Copiar el número de %1: %2</translation>
    </message>
    <message>
        <source>Copy this number (key C)</source>
        <translation>Copiar este número (tecla C)</translation>
    </message>
</context>
<context>
    <name>NightDose</name>
    <message>
        <source>Given now</source>
        <translation>Dado ahora</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Usado ahora</translation>
    </message>
    <message>
        <source>Given by %1</source>
        <extracomment>%1 is who gives a medicine</extracomment>
        <translation>Lo dio %1</translation>
    </message>
    <message>
        <source>Who gives it? It may stay blank.</source>
        <translation>¿Quién lo da? Puede quedar en blanco.</translation>
    </message>
</context>
<context>
    <name>NightKeypad</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Please give a number from %1 to %2.</source>
        <translation>Por favor, indique un número del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>NightPage</name>
    <message>
        <source>%1, %2</source>
        <comment>value and time</comment>
        <extracomment>the last value, and when that was</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is what was rated, such as &quot;Pain&quot;</extracomment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Night view</source>
        <translation>Vista de noche</translation>
    </message>
    <message>
        <source>What you keep track of stands here.</source>
        <translation>Aquí está lo que usted anota.</translation>
    </message>
    <message>
        <source>Going on since %1</source>
        <extracomment>something that happens now; %1 is when it began</extracomment>
        <translation>Sigue desde las %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>medicine and time</comment>
        <extracomment>a medicine, and when it was given</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give %1</source>
        <extracomment>%1 is the name of a medicine</extracomment>
        <translation>Dar %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is what was saved: &quot;Saved: Pain, 4&quot;</extracomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>rated and value</comment>
        <extracomment>what was rated, and its value</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End of %1</source>
        <extracomment>%1 is something that happens, such as &quot;Seizure&quot;</extracomment>
        <translation>Fin de %1</translation>
    </message>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
</context>
<context>
    <name>NightStatus</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Esto aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>NightTimer</name>
    <message>
        <source>Began at %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Empezó a las %1</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Do not time it</source>
        <translation>No medir el tiempo</translation>
    </message>
</context>
<context>
    <name>NightTop</name>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back (Escape)</source>
        <translation>Volver (Escape)</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>somebody on the phone</comment>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Who to call (key C: and copy the first number)</source>
        <translation>A quién llamar (tecla C: y copiar el primer número)</translation>
    </message>
</context>
<context>
    <name>NightValue</name>
    <message>
        <source>The number keys work, too. For 10, press 1 and then 0.</source>
        <translation>También sirven las teclas de números. Para 10, pulse 1 y luego 0.</translation>
    </message>
</context>
<context>
    <name>NightWho</name>
    <message>
        <source>A new name is written on the page Today.</source>
        <translation>Un nombre nuevo se escribe en la página Hoy.</translation>
    </message>
</context>
<context>
    <name>NightWords</name>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NoneKnownEditor</name>
    <message>
        <source>None known</source>
        <translation>No se conocen</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
</context>
<context>
    <name>NotInFile</name>
    <message>
        <source>Not in the file: %1.</source>
        <translation>No está en el archivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>what one line cannot hold of %Ln service(s), such as contacts and further places</source>
        <translation>
            <numerusform>lo que no cabe en una línea de %Ln servicio, como contactos y otros lugares</numerusform>
            <numerusform>lo que no cabe en una línea de %Ln servicios, como contactos y otros lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your notes on %Ln service(s)</source>
        <translation>
            <numerusform>sus notas sobre %Ln servicio</numerusform>
            <numerusform>sus notas sobre %Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your checks of %Ln service(s)</source>
        <translation>
            <numerusform>sus comprobaciones de %Ln servicio</numerusform>
            <numerusform>sus comprobaciones de %Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>which %Ln service(s) are among yours</source>
        <translation>
            <numerusform>qué servicio está entre los suyos (%Ln)</numerusform>
            <numerusform>qué servicios están entre los suyos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the marks of %Ln service(s) that are gone from their source</source>
        <translation>
            <numerusform>la marca de %Ln servicio que ya no está en su fuente</numerusform>
            <numerusform>las marcas de %Ln servicios que ya no están en su fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved search(es)</source>
        <translation>
            <numerusform>%Ln búsqueda guardada</numerusform>
            <numerusform>%Ln búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s) without services</source>
        <translation>
            <numerusform>%Ln organización sin servicios</numerusform>
            <numerusform>%Ln organizaciones sin servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of tables that belong to no service</source>
        <translation>
            <numerusform>%Ln fila de una tabla que no pertenece a ningún servicio</numerusform>
            <numerusform>%Ln filas de tablas que no pertenecen a ningún servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and paper(s) of the care team</source>
        <translation>
            <numerusform>%Ln foto o papel del equipo de cuidado</numerusform>
            <numerusform>%Ln fotos y papeles del equipo de cuidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) and paper(s) of the diary</source>
        <translation>
            <numerusform>%Ln foto o papel del diario</numerusform>
            <numerusform>%Ln fotos y papeles del diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dose(s) of medicines</source>
        <translation>
            <numerusform>%Ln dosis de un medicamento</numerusform>
            <numerusform>%Ln dosis de medicamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns of %Ln service(s) whose headings Hearthbook does not know</source>
        <translation>
            <numerusform>columnas de %Ln servicio cuyos títulos Hearthbook no conoce</numerusform>
            <numerusform>columnas de %Ln servicios cuyos títulos Hearthbook no conoce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCall</name>
    <message>
        <source>Note a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Note a &amp;call…</source>
        <translation>Anotar una lla&amp;mada…</translation>
    </message>
    <message>
        <source>Note a kept promise</source>
        <translation>Anotar una promesa cumplida</translation>
    </message>
    <message>
        <source>Stop waiting for a promise</source>
        <translation>Dejar de esperar una promesa</translation>
    </message>
    <message>
        <source>%1 did what they promised</source>
        <extracomment>%1 is a person, a service or an insurance</extracomment>
        <translation>%1 hizo lo que prometió</translation>
    </message>
    <message>
        <source>Not waiting for %1 any more</source>
        <translation>Ya no se espera a %1</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Ya llamaron</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>Ya lo hicieron</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a person or a service, and a button that is about them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>They kept this promise.</source>
        <translation>Cumplieron esta promesa.</translation>
    </message>
    <message>
        <source>A call without a note</source>
        <translation>Una llamada sin nota</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>What I want to remember of it</source>
        <translation>Lo que quiero recordar de él</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Please write a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>Please write a number from %1 to %2, with up to %n decimal(s).</source>
        <extracomment>%n is how many digits may stand behind the point, as in 8.5</extracomment>
        <translation>
            <numerusform>Escriba un número de %1 a %2, por favor, con hasta %n decimal.</numerusform>
            <numerusform>Escriba un número de %1 a %2, por favor, con hasta %n decimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message numerus="yes">
        <source>%Ln older copies of this book can still be read by anyone.</source>
        <translation>
            <numerusform>%Ln copia anterior de este libro todavía la puede leer cualquiera.</numerusform>
            <numerusform>%Ln copias anteriores de este libro todavía las puede leer cualquiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of this book still open with a key from before.</source>
        <translation>
            <numerusform>%Ln copia anterior de este libro todavía se abre con una llave de antes.</numerusform>
            <numerusform>%Ln copias anteriores de este libro todavía se abren con una llave de antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearthbook can seal these copies again, so that only the present keys open them. Or it makes a new backup, looks through it, and then removes them. What only an older copy holds is gone then.

If you cancel, they stay as they are. Copies at other places are not changed.</source>
        <translation>Hearthbook puede sellar de nuevo estas copias, para que solo las llaves actuales las abran. O hace una copia de seguridad nueva, la revisa y después las quita. Lo que solo tiene una copia anterior se pierde entonces.

Si cancela, se quedan como están. Las copias en otros lugares no cambian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies stay as they were.</source>
        <translation>
            <numerusform>%Ln copia anterior se queda como estaba.</numerusform>
            <numerusform>%Ln copias anteriores se quedan como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>The copies are sealed again.</source>
        <translation>Las copias se sellan de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies are sealed again.</source>
        <translation>
            <numerusform>%Ln copia anterior está sellada de nuevo.</numerusform>
            <numerusform>%Ln copias anteriores están selladas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made, and %Ln older copies are removed.</source>
        <translation>
            <numerusform>Se hizo una copia de seguridad nueva, y se quitó %Ln copia anterior.</numerusform>
            <numerusform>Se hizo una copia de seguridad nueva, y se quitaron %Ln copias anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal them again</source>
        <translation>Sellarlas de nuevo</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
</context>
<context>
    <name>OlderCopyDialog</name>
    <message>
        <source>This is an older copy of the book</source>
        <translation>Esta es una copia más antigua del libro</translation>
    </message>
    <message>
        <source>There are two copies of this book</source>
        <translation>Hay dos copias de este libro</translation>
    </message>
    <message>
        <source>On this computer the book held more before. What was written since is not in this copy.</source>
        <translation>En esta computadora el libro contenía más antes. Lo que se escribió desde entonces no está en esta copia.</translation>
    </message>
    <message>
        <source>Both were changed, each without the other. Each holds something that is not in the other one.</source>
        <translation>Las dos cambiaron, cada una sin la otra. Cada una contiene algo que no está en la otra.</translation>
    </message>
    <message>
        <source>This copy was last changed on %1.</source>
        <translation>Último cambio de esta copia: %1</translation>
    </message>
    <message>
        <source>The one that was open here before was last changed on %1.</source>
        <translation>Último cambio de la que estuvo abierta aquí antes: %1</translation>
    </message>
    <message>
        <source>Open another &amp;book…</source>
        <translation>Abrir otro &amp;libro…</translation>
    </message>
    <message>
        <source>Open this one &amp;all the same</source>
        <translation>Abrir esta &amp;de todos modos</translation>
    </message>
</context>
<context>
    <name>OpenBook</name>
    <message>
        <source>The computer %1 has this book open, or was switched off with it. If that is so, please open the book in the window, which asks.</source>
        <translation>La computadora %1 tiene abierto este libro, o se apagó con él abierto. Si es así, abra el libro en la ventana, que pregunta.</translation>
    </message>
    <message>
        <source>The computer %1 has this book open. It is read as it was saved last.</source>
        <translation>La computadora %1 tiene abierto este libro. Se lee como se guardó la última vez.</translation>
    </message>
    <message>
        <source>This is a directory of community services. A child&apos;s care book is needed.</source>
        <translation>Este es un directorio de servicios de la comunidad. Hace falta un libro de cuidados.</translation>
    </message>
    <message>
        <source>This is a child&apos;s care book. A directory of community services is needed.</source>
        <translation>Este es un libro de cuidados. Hace falta un directorio de servicios de la comunidad.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Please name one book at a time.</source>
        <translation>Indique un solo libro cada vez.</translation>
    </message>
</context>
<context>
    <name>OrganizationEditor</name>
    <message>
        <source>An organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Editar la organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Please write what the organization is called.</source>
        <translation>Escriba cómo se llama la organización.</translation>
    </message>
</context>
<context>
    <name>OrganizationsPage</name>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Search organizations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Whoever offers a service stands here, with all of their services.</source>
        <translation>Aquí está quien ofrece un servicio, con todos sus servicios.</translation>
    </message>
    <message>
        <source>Add the first organization</source>
        <translation>Añadir la primera organización</translation>
    </message>
    <message>
        <source>Choose an organization to read it.</source>
        <translation>Elija una organización para leerla.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Its services</source>
        <translation>Sus servicios</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Editar la organización</translation>
    </message>
    <message>
        <source>Delete organization</source>
        <translation>Borrar la organización</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>Only two copies of a child&apos;s care book can be merged.</source>
        <translation>Solo se pueden unir dos copias del libro de cuidados de un niño.</translation>
    </message>
    <message>
        <source>This is another book, not a copy of the open one. Nothing was imported.</source>
        <translation>Este es otro libro, no una copia del que está abierto. No se importó nada.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>How was it after %1 at %2?</source>
        <extracomment>%1 is what was given, %2 the time</extracomment>
        <translation>¿Cómo estuvo después de %1 a las %2?</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>En sus palabras, si quiere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <extracomment>the question and one of its answers</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Don&apos;t ask</source>
        <translation>No preguntar</translation>
    </message>
</context>
<context>
    <name>OutcomeReview</name>
    <message>
        <source>%1: %2</source>
        <comment>a date, and what was written then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Lo dijo %1</translation>
    </message>
    <message>
        <source>Reference number: %1</source>
        <translation>Número de referencia: %1</translation>
    </message>
    <message>
        <source>A family, %1: %2</source>
        <comment>a date, and where they stand with a service</comment>
        <translation>Una familia, %1: %2</translation>
    </message>
    <message>
        <source>A family: %1</source>
        <comment>where they stand with a service</comment>
        <translation>Una familia: %1</translation>
    </message>
    <message>
        <source>This family&apos;s book is resting.</source>
        <translation>El libro de esta familia descansa.</translation>
    </message>
</context>
<context>
    <name>OutcomeReviewDialog</name>
    <message>
        <source>What came of a list</source>
        <translation>Cómo fue con una lista</translation>
    </message>
    <message>
        <source>Service %1 of the file: %2</source>
        <translation>Servicio %1 del archivo: %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What a family tells</source>
        <translation>Lo que cuenta una familia</translation>
    </message>
    <message>
        <source>What you take is added to your own note of the service. It is never printed and never given on.</source>
        <translation>Lo que tome se añade a su propia nota del servicio. Nunca se imprime ni se entrega.</translation>
    </message>
    <message>
        <source>This service is not in the directory.</source>
        <translation>Este servicio no está en el directorio.</translation>
    </message>
    <message>
        <source>It stands in your note already.</source>
        <translation>Ya está en su nota.</translation>
    </message>
    <message numerus="yes">
        <source>Add to %n note(s)</source>
        <translation>
            <numerusform>Añadir a %n nota</numerusform>
            <numerusform>Añadir a %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over what came of a list</source>
        <translation>Tomar lo que cuenta una familia</translation>
    </message>
    <message>
        <source>Open what came of a list</source>
        <translation>Abrir lo que cuenta una familia</translation>
    </message>
    <message>
        <source>Open w&amp;hat came of a list…</source>
        <translation>Abrir lo que cuenta una &amp;familia…</translation>
    </message>
    <message numerus="yes">
        <source>What came of it stands in %n note(s)</source>
        <translation>
            <numerusform>Lo que resultó está en %n nota</numerusform>
            <numerusform>Lo que resultó está en %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>Tell what came of a list</source>
        <translation>Contar cómo fue con una lista</translation>
    </message>
    <message>
        <source>Tell what came of it</source>
        <translation>Cuente cómo fue</translation>
    </message>
    <message>
        <source>Whoever gave you the list can learn from it which help works. This makes a file. Nothing is sent, and you choose who gets it.</source>
        <translation>Quien le dio la lista puede aprender qué ayuda funciona. Esto hace un archivo. No se envía nada, y usted elige quién lo recibe.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Guardar el archivo…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and where we stand with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With our &amp;notes</source>
        <translation>Con nuestras &amp;notas</translation>
    </message>
    <message>
        <source>Tell of these</source>
        <translation>Contar de estos</translation>
    </message>
    <message>
        <source>All that the file says</source>
        <translation>Todo lo que dice el archivo</translation>
    </message>
    <message>
        <source>Your name and your child&apos;s name are not in it, unless they stand in a note that you tell.</source>
        <translation>Su nombre y el de su hijo o hija no están en él, salvo que estén en una nota que usted cuente.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose a service.</source>
        <translation>Todavía nada. Elija un servicio.</translation>
    </message>
    <message>
        <source>What came of it %1</source>
        <comment>the name of a file; %1 is a day</comment>
        <translation>Cómo fue %1</translation>
    </message>
    <message>
        <source>Save what came of it</source>
        <translation>Guardar cómo fue</translation>
    </message>
    <message>
        <source>What came of a list (%1)</source>
        <translation>Cómo fue con una lista (%1)</translation>
    </message>
    <message>
        <source>The file is saved. You can send it to whoever gave you the list.</source>
        <translation>El archivo está guardado. Puede enviarlo a quien le dio la lista.</translation>
    </message>
</context>
<context>
    <name>OutcomesFile</name>
    <message>
        <source>This file is too large for what a family wrote.</source>
        <translation>Este archivo es demasiado grande para lo que escribe una familia.</translation>
    </message>
    <message>
        <source>This file does not tell what came of a list.</source>
        <translation>Este archivo no cuenta cómo fue con una lista.</translation>
    </message>
    <message>
        <source>This file was made with a newer Hearthbook. Please bring yours up to date.</source>
        <translation>Este archivo se hizo con un Hearthbook más nuevo. Por favor, actualice el suyo.</translation>
    </message>
    <message>
        <source>It has no name or no state, and is left out.</source>
        <translation>No tiene nombre o no dice cómo va, y se omite.</translation>
    </message>
    <message>
        <source>There are too many services. The others are left out.</source>
        <translation>Hay demasiados servicios. Los demás se omiten.</translation>
    </message>
</context>
<context>
    <name>OutputGuard</name>
    <message>
        <source>This file belongs to a Hearthbook book. It was left as it is. Please choose another name.</source>
        <translation>Este archivo es de un libro de Hearthbook. Se dejó como está. Por favor, elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a folder or a device of this name. Please choose another name.</source>
        <translation>Hay una carpeta o un dispositivo con este nombre. Por favor, elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a file of this name, and it cannot be read. It was left as it is. Please choose another name.</source>
        <translation>Ya hay un archivo con este nombre y no se puede leer. Se dejó como está. Por favor, elija otro nombre.</translation>
    </message>
    <message>
        <source>This file is in use right now. Please choose another name.</source>
        <translation>Este archivo se está usando ahora mismo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Names that end in .hearthbook are kept for books. Please choose another name.</source>
        <translation>Los nombres que terminan en .hearthbook se reservan para los libros. Elija otro nombre, por favor.</translation>
    </message>
    <message>
        <source>This folder is kept for the backups of a book. Please choose another folder.</source>
        <translation>Esta carpeta se reserva para las copias de seguridad de un libro. Elija otra carpeta, por favor.</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>Which papers</source>
        <translation>Qué papeles</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>For an emergency</source>
        <extracomment>names for files; %1 is a date such as 2026-03-14</extracomment>
        <translation>Para una emergencia</translation>
    </message>
    <message>
        <source>To hand over at a hospital&apos;s door</source>
        <translation>Para entregar en la puerta de un hospital</translation>
    </message>
    <message>
        <source>For an emergency %1</source>
        <translation>Para una emergencia %1</translation>
    </message>
    <message>
        <source>For school or respite</source>
        <translation>Para la escuela o el respiro</translation>
    </message>
    <message>
        <source>For the people who are there by day</source>
        <translation>Para las personas que están durante el día</translation>
    </message>
    <message>
        <source>For school %1</source>
        <translation>Para la escuela %1</translation>
    </message>
    <message>
        <source>For a new carer</source>
        <translation>Para un nuevo cuidador</translation>
    </message>
    <message>
        <source>For the first day in your home</source>
        <translation>Para el primer día en su casa</translation>
    </message>
    <message>
        <source>For a new carer %1</source>
        <translation>Para un nuevo cuidador %1</translation>
    </message>
    <message>
        <source>For an appointment</source>
        <translation>Para una cita</translation>
    </message>
    <message>
        <source>For a visit to the doctor</source>
        <translation>Para una visita al médico</translation>
    </message>
    <message>
        <source>For an appointment %1</source>
        <translation>Para una cita %1</translation>
    </message>
    <message>
        <source>Every paper</source>
        <translation>Todos los papeles</translation>
    </message>
    <message>
        <source>All papers in one</source>
        <translation>Todos los papeles en uno</translation>
    </message>
    <message>
        <source>Every paper %1</source>
        <translation>Todos los papeles %1</translation>
    </message>
</context>
<context>
    <name>PageCheck</name>
    <message>
        <source>Some words would be missing on this paper. So it was not made. Please try another size of paper.</source>
        <translation>En este papel faltarían palabras. Por eso no se hizo. Pruebe con otro tamaño de papel.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PairDetail</name>
    <message>
        <source>These two have the same phone number.</source>
        <translation>Estos dos tienen el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>These two have the same address and much the same name.</source>
        <translation>Estos dos tienen la misma dirección y casi el mismo nombre.</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>El segundo</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Igual en los dos</translation>
    </message>
    <message>
        <source>Your notes, your checks and the history of both stay.</source>
        <translation>Sus notas, sus comprobaciones y el historial de los dos se quedan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a service and who offers it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PairsPage</name>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a service and who offers it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>No service seems to be here twice.</source>
        <translation>Ningún servicio parece estar dos veces.</translation>
    </message>
    <message>
        <source>To the services</source>
        <translation>A los servicios</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Services that may be here twice, the likeliest first</source>
        <translation>Servicios que quizá están dos veces, primero los más probables</translation>
    </message>
    <message>
        <source>These are &amp;two</source>
        <translation>Son &amp;dos</translation>
    </message>
    <message>
        <source>Both stay, and nobody is asked about them again.</source>
        <translation>Los dos se quedan y no se vuelve a preguntar por ellos.</translation>
    </message>
    <message>
        <source>&amp;Keep as one</source>
        <translation>Dejar &amp;uno solo</translation>
    </message>
    <message>
        <source>One service stays, with what you chose (Ctrl+Enter). You can undo it.</source>
        <translation>Queda un solo servicio, con lo que usted eligió (Ctrl+Intro). Puede deshacerlo.</translation>
    </message>
    <message>
        <source>The search was stopped. You can look again at any time.</source>
        <translation>La búsqueda se detuvo. Puede buscar de nuevo cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same service</source>
        <translation>
            <numerusform>%Ln par puede ser el mismo servicio</numerusform>
            <numerusform>%Ln pares pueden ser el mismo servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likeliest pair(s)</source>
        <translation>
            <numerusform>El par más probable</numerusform>
            <numerusform>Los %Ln pares más probables</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as one: %1</source>
        <translation>Dejar uno solo: %1</translation>
    </message>
    <message>
        <source>Leave as two: %1</source>
        <translation>Dejar los dos: %1</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Look for pairs</source>
        <translation>Buscar repetidos</translation>
    </message>
    <message>
        <source>Looking for services that are here twice</source>
        <translation>Se buscan servicios que están dos veces</translation>
    </message>
    <message>
        <source>%1 is one service now</source>
        <translation>%1 es ahora un solo servicio</translation>
    </message>
    <message>
        <source>%1 and %2 stay two services</source>
        <translation>%1 y %2 siguen siendo dos servicios</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
</context>
<context>
    <name>PaperContents</name>
    <message>
        <source>what is written about the child</source>
        <translation>lo que está escrito sobre el niño o la niña</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not to do</source>
        <translation>
            <numerusform>%n cosa que no se debe hacer</numerusform>
            <numerusform>%n cosas que no se deben hacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n allergy(ies)</source>
        <translation>
            <numerusform>%n alergia</numerusform>
            <numerusform>%n alergias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that are normal</source>
        <translation>
            <numerusform>%n cosa que es normal</numerusform>
            <numerusform>%n cosas que son normales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es)</source>
        <translation>
            <numerusform>%n diagnóstico</numerusform>
            <numerusform>%n diagnósticos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) or stay(s)</source>
        <translation>
            <numerusform>%n operación o estancia</numerusform>
            <numerusform>%n operaciones o estancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call</source>
        <translation>
            <numerusform>%n persona a quien llamar</numerusform>
            <numerusform>%n personas a quienes llamar</numerusform>
        </translation>
    </message>
    <message>
        <source>signs and comfort</source>
        <translation>señales y consuelo</translation>
    </message>
    <message>
        <source>the words about me</source>
        <translation>las palabras sobre mí</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n meta</numerusform>
            <numerusform>%n metas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n community service(s)</source>
        <translation>
            <numerusform>%n servicio de la comunidad</numerusform>
            <numerusform>%n servicios de la comunidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medicine(s)</source>
        <translation>
            <numerusform>%n medicina</numerusform>
            <numerusform>%n medicinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n equipo</numerusform>
            <numerusform>%n equipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCopies</name>
    <message>
        <source>Where our copies are</source>
        <translation>Dónde están nuestras copias</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Replaced today</source>
        <translation>Cambiada hoy</translation>
    </message>
    <message>
        <source>%1: replaced today</source>
        <extracomment>a copy of a paper, by where it is</extracomment>
        <translation>%1: cambiada hoy</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Papeles firmados</translation>
    </message>
    <message>
        <source>Take a copy away</source>
        <translation>Quitar una copia</translation>
    </message>
    <message>
        <source>%1: no copy there any more</source>
        <extracomment>%1 is a place</extracomment>
        <translation>%1: ya no hay copia allí</translation>
    </message>
    <message>
        <source>Note a copy</source>
        <translation>Anotar una copia</translation>
    </message>
    <message>
        <source>%1: a copy is there since today</source>
        <extracomment>%1 is a place</extracomment>
        <translation>%1: hay una copia allí desde hoy</translation>
    </message>
    <message>
        <source>Replace a copy</source>
        <translation>Cambiar una copia</translation>
    </message>
    <message>
        <source>Edit where a copy is</source>
        <translation>Editar dónde está una copia</translation>
    </message>
    <message>
        <source>%1: a copy is there since %2</source>
        <extracomment>a place, and since when a copy is there</extracomment>
        <translation>%1: hay una copia allí desde el %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>where a copy is, and since which day</extracomment>
        <translation>%1, desde el %2</translation>
    </message>
</context>
<context>
    <name>PaperCopy</name>
    <message>
        <source>Refrigerator</source>
        <translation>Refrigerador</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Grandma&apos;s</source>
        <translation>Casa de la abuela</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) are from before: %1</source>
        <extracomment>%1 is where they lie: &quot;refrigerator, car&quot;</extracomment>
        <translation>
            <numerusform>%n copia es de antes: %1</numerusform>
            <numerusform>%n copias son de antes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCopyEditor</name>
    <message>
        <source>A copy of this paper</source>
        <translation>Una copia de este papel</translation>
    </message>
    <message>
        <source>Where the copy is</source>
        <translation>Dónde está la copia</translation>
    </message>
    <message>
        <source>Please write where the copy is, such as the car.</source>
        <translation>Escriba dónde está la copia, por ejemplo, el auto.</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día está por venir.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>All papers</source>
        <translation>Todos los papeles</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Guardar como página web…</translation>
    </message>
    <message>
        <source>A file that screen readers and phones can read</source>
        <translation>Un archivo que los lectores de pantalla y los teléfonos pueden leer</translation>
    </message>
    <message>
        <source>Save as several files…</source>
        <translation>Guardar en varios archivos…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Qué página</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <extracomment>in a list of papers: several of them, such as &quot;For school or respite&quot;</extracomment>
        <translation>Paquete: %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As this window</source>
        <translation>Como esta ventana</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Idioma de la página</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Who gets this page can read: %1.</source>
        <translation>Quien recibe esta página puede leer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n página</numerusform>
            <numerusform>%1, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>El PDF está guardado.</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Páginas web (%1)</translation>
    </message>
    <message>
        <source>The web page is saved.</source>
        <translation>La página web está guardada.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Please choose another name or folder.</source>
        <translation>Ya hay un archivo %1. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n archivo guardado.</numerusform>
            <numerusform>%n archivos guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOverview</name>
    <message>
        <source>Several papers together</source>
        <translation>Varios papeles juntos</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>De antes</translation>
    </message>
</context>
<context>
    <name>PaperReview</name>
    <message>
        <source>looked through by %1 (clinician)</source>
        <translation>revisado por %1 (profesional)</translation>
    </message>
    <message>
        <source>looked through by %1</source>
        <translation>revisado por %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>look again by %1</source>
        <translation>revisar de nuevo antes del %1</translation>
    </message>
</context>
<context>
    <name>PaperReviewEditor</name>
    <message>
        <source>Looked through</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>From now on the paper tells who looked through it, and what has changed since.</source>
        <translation>Desde ahora el papel dice quién lo revisó y qué ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
    </message>
    <message>
        <source>Who looked through it</source>
        <translation>Quién lo revisó</translation>
    </message>
    <message>
        <source>This is a doctor, a nurse or another clinician</source>
        <translation>Es médico, enfermera u otro profesional</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Revisar de nuevo antes del</translation>
    </message>
    <message>
        <source>Please write a day that is still to come.</source>
        <translation>Escriba un día que esté por venir.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Visit summary</source>
        <extracomment>names for files; %1 is a date such as 2026-03-14</extracomment>
        <translation>Resumen para la visita</translation>
    </message>
    <message>
        <source>Visit summary %1</source>
        <translation>Resumen para la visita %1</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Hoja de relevo</translation>
    </message>
    <message>
        <source>Handover sheet %1</source>
        <translation>Hoja de relevo %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Over time %1</source>
        <translation>A lo largo del tiempo %1</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>Emergency sheet %1</source>
        <translation>Hoja de emergencia %1</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Tarjeta de cartera</translation>
    </message>
    <message>
        <source>Wallet card %1</source>
        <translation>Tarjeta de cartera %1</translation>
    </message>
    <message>
        <source>Medicine list</source>
        <translation>Lista de medicinas</translation>
    </message>
    <message>
        <source>Medicine list %1</source>
        <translation>Lista de medicinas %1</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>About me %1</source>
        <translation>Sobre mí %1</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Who to call %1</source>
        <translation>A quién llamar %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>For your family alone</source>
        <translation>Solo para su familia</translation>
    </message>
    <message>
        <source>Wishes %1</source>
        <translation>Deseos %1</translation>
    </message>
    <message>
        <source>For a visit: what changed, your questions, medicines and goals</source>
        <translation>Para una visita: qué cambió, sus preguntas, medicinas y metas</translation>
    </message>
    <message>
        <source>For a doctor who has never seen your child</source>
        <translation>Para un médico que nunca ha visto a su hijo o hija</translation>
    </message>
    <message>
        <source>The most urgent lines, small enough for a wallet</source>
        <translation>Lo más urgente, del tamaño de una cartera</translation>
    </message>
    <message>
        <source>For whoever takes over for a day</source>
        <translation>Para quien se queda a cargo un día</translation>
    </message>
    <message>
        <source>In your child&apos;s words: for school, the hospital or a sitter</source>
        <translation>En palabras de su hijo o hija: para la escuela, el hospital o quien lo cuida</translation>
    </message>
    <message>
        <source>For all who give medicines, with room to write</source>
        <translation>Para todos los que dan medicinas, con espacio para escribir</translation>
    </message>
    <message>
        <source>Whom to call first, and then</source>
        <translation>A quién llamar primero, y después</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y alivio</translation>
    </message>
    <message>
        <source>How your child shows what is wrong, and what helps</source>
        <translation>Cómo muestra su hijo o hija que algo va mal, y qué ayuda</translation>
    </message>
    <message>
        <source>Signs and comfort %1</source>
        <translation>Señales y alivio %1</translation>
    </message>
    <message>
        <source>Visits and questions</source>
        <translation>Visitas y preguntas</translation>
    </message>
    <message>
        <source>What is coming, with room for the answers</source>
        <translation>Lo que viene, con espacio para las respuestas</translation>
    </message>
    <message>
        <source>Visits and questions %1</source>
        <translation>Visitas y preguntas %1</translation>
    </message>
    <message>
        <source>Help in our community</source>
        <translation>Ayuda en nuestra comunidad</translation>
    </message>
    <message>
        <source>The services you use or think of</source>
        <translation>Los servicios que usa o que piensa usar</translation>
    </message>
    <message>
        <source>Help in our community %1</source>
        <translation>Ayuda en nuestra comunidad %1</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>The good moments of a year, to keep or to give</source>
        <translation>Los buenos momentos de un año, para guardar o regalar</translation>
    </message>
    <message>
        <source>Good moments %1</source>
        <translation>Buenos momentos %1</translation>
    </message>
    <message>
        <source>Symptoms, medicines and visits in one picture</source>
        <translation>Síntomas, medicinas y visitas en una imagen</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>To tick and write on for one day, and to type in later</source>
        <translation>Para marcar y escribir un día, y pasarlo después al libro</translation>
    </message>
    <message>
        <source>Log sheet %1</source>
        <translation>Hoja de registro %1</translation>
    </message>
    <message>
        <source>Blank diary pages</source>
        <translation>Páginas de diario en blanco</translation>
    </message>
    <message>
        <source>A week to write on by hand</source>
        <translation>Una semana para escribir a mano</translation>
    </message>
    <message>
        <source>Blank diary pages %1</source>
        <translation>Páginas de diario en blanco %1</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>What is used, and what to do if it stops working</source>
        <translation>Lo que se usa, y qué hacer si deja de funcionar</translation>
    </message>
    <message>
        <source>Equipment %1</source>
        <translation>Equipos %1</translation>
    </message>
    <message>
        <source>Ask card</source>
        <translation>Tarjeta para pedir</translation>
    </message>
    <message>
        <source>What would help you, to hand to a social worker</source>
        <translation>Lo que les ayudaría, para dar a un trabajador social</translation>
    </message>
    <message>
        <source>Ask card %1</source>
        <translation>Tarjeta para pedir %1</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
</context>
<context>
    <name>PartOfDay</name>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Final del día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short. It needs 8 characters or more; 15 are better.</source>
        <translation>Demasiado corta. Necesita 8 caracteres o más; 15 es mejor.</translation>
    </message>
    <message>
        <source>Too easy: this is one of the first that someone would try.</source>
        <translation>Demasiado fácil: es una de las primeras que alguien probaría.</translation>
    </message>
    <message>
        <source>Short: someone with time could guess it. 15 characters or more are better.</source>
        <translation>Corta: alguien con tiempo podría adivinarla. 15 caracteres o más es mejor.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>P&amp;assphrase</source>
        <translation>Frase de contr&amp;aseña</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La mi&amp;sma otra vez</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>Otras pala&amp;bras</translation>
    </message>
    <message>
        <source>Six words, drawn by chance: strong. Learn them or write them down, or type your own.</source>
        <translation>Seis palabras al azar: fuerte. Apréndalas o apúntelas, o escriba las suyas.</translation>
    </message>
    <message>
        <source>Six words or a sentence of your own. 15 characters or more are good.</source>
        <translation>Seis palabras o una oración suya. 15 caracteres o más está bien.</translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Escriba una frase de contraseña.</translation>
    </message>
    <message>
        <source>Please choose another passphrase.</source>
        <translation>Elija otra frase de contraseña.</translation>
    </message>
    <message>
        <source>These two are not the same. Please type it again.</source>
        <translation>Las dos no son iguales. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>&amp;Take it all the same, though it is short</source>
        <translation>Aceptar&amp;la aunque es corta</translation>
    </message>
    <message>
        <source>Please make it longer, or tick that you take it all the same.</source>
        <translation>Hágala más larga, o marque que la acepta de todos modos.</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Take this phone out</source>
        <translation>Quitar este teléfono</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>This file is not a picture that we can read.</source>
        <translation>Este archivo no es una imagen que podamos leer.</translation>
    </message>
    <message>
        <source>This picture is too large. Please choose a smaller one.</source>
        <translation>Esta imagen es demasiado grande. Elija una más pequeña.</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Hijo o hija</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Care team</source>
        <translation>Equipo de cuidado</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Buenos momentos</translation>
    </message>
    <message>
        <source>What to keep track of</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Night view</source>
        <translation>Vista de noche</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>over time timeline chart graph</source>
        <comment>other words to find: diary</comment>
        <translation>a lo largo del tiempo línea gráfica gráfico</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Datos clave</translation>
    </message>
    <message>
        <source>allergies diagnoses operations hospital stays emergency</source>
        <comment>other words to find: key facts</comment>
        <translation>alergias diagnósticos operaciones estancias hospital emergencia</translation>
    </message>
    <message>
        <source>Add a diary entry</source>
        <translation>Añadir una anotación del diario</translation>
    </message>
    <message>
        <source>Add a medicine or treatment</source>
        <translation>Añadir una medicina o un tratamiento</translation>
    </message>
    <message>
        <source>Add a good moment</source>
        <translation>Añadir un buen momento</translation>
    </message>
    <message>
        <source>photo memory</source>
        <comment>other words to find: add a good moment</comment>
        <translation>foto recuerdo</translation>
    </message>
    <message>
        <source>Add a hope, worry or goal</source>
        <translation>Añadir una esperanza, preocupación o meta</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>person doctor nurse phone number</source>
        <comment>other words to find: add a contact</comment>
        <translation>persona médico doctora enfermera número de teléfono</translation>
    </message>
    <message>
        <source>Add a service near you</source>
        <translation>Añadir un servicio cercano</translation>
    </message>
    <message>
        <source>help resource</source>
        <comment>other words to find: add a service</comment>
        <translation>ayuda recurso</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>visit question</source>
        <comment>other words to find: add an appointment</comment>
        <translation>visita consulta pregunta</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Papeles firmados</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>place of care faith music end of life</source>
        <comment>other words to find: wishes</comment>
        <translation>lugar de cuidado fe música final de la vida</translation>
    </message>
    <message>
        <source>advance care directive orders guardian</source>
        <comment>other words to find: signed papers</comment>
        <translation>plan anticipado voluntades directiva órdenes tutela</translation>
    </message>
    <message>
        <source>feed therapy</source>
        <comment>other words to find: add a treatment</comment>
        <translation>alimentación terapia</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Add a device, tube or oxygen</source>
        <translation>Añadir un aparato, una sonda u oxígeno</translation>
    </message>
    <message>
        <source>equipment machine line pump</source>
        <comment>other words to find: add equipment</comment>
        <translation>equipo máquina vía bomba</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>help family siblings money grief read learn</source>
        <comment>other words to find: support</comment>
        <translation>ayuda familia hermanos dinero duelo leer aprender</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>read topics palliative pain hospice books</source>
        <comment>other words to find: learning</comment>
        <translation>leer temas paliativos dolor hospicio libros</translation>
    </message>
    <message>
        <source>Short pages on care, comfort and hard choices, with questions to ask.</source>
        <translation>Páginas cortas sobre el cuidado, el alivio y lo difícil de decidir, con preguntas para hacer.</translation>
    </message>
    <message>
        <source>What would help right now?</source>
        <translation>¿Qué ayudaría ahora?</translation>
    </message>
    <message>
        <source>Tick what you like. It leads to help, and only you see it.</source>
        <translation>Marque lo que quiera. Lleva a la ayuda, y solo usted lo ve.</translation>
    </message>
    <message>
        <source>help food home rides money bills ask a card</source>
        <comment>other words to find: what would help</comment>
        <translation>ayuda comida casa transporte dinero cuentas pedir tarjeta</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Buscar un equipo</translation>
    </message>
    <message>
        <source>palliative hospice referral</source>
        <comment>other words to find: find a team</comment>
        <translation>paliativos hospicio derivación</translation>
    </message>
    <message>
        <source>Whom to ask for palliative care, what to ask, and how far it is.</source>
        <translation>A quién pedir cuidados paliativos, qué preguntar y cómo va.</translation>
    </message>
    <message>
        <source>Calls and promises</source>
        <translation>Llamadas y promesas</translation>
    </message>
    <message>
        <source>phone log call back reference</source>
        <comment>other words to find: calls and promises</comment>
        <translation>teléfono registro devolver llamada referencia</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>other words to find: note a call</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Who said what on the phone, and what they promised.</source>
        <translation>Quién dijo qué por teléfono y qué prometió.</translation>
    </message>
    <message>
        <source>Letters and requests</source>
        <translation>Cartas y solicitudes</translation>
    </message>
    <message>
        <source>insurance refusal denial appeal deadline</source>
        <comment>other words to find: letters and requests</comment>
        <translation>seguro rechazo negación apelación plazo</translation>
    </message>
    <message>
        <source>Add a letter or request</source>
        <translation>Agregar carta o solicitud</translation>
    </message>
    <message>
        <source>What you asked an insurance for, what it wrote, and what to send.</source>
        <translation>Qué le pidió a un seguro, qué le escribió y qué enviar.</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Medicaid CHIP waiver member number card</source>
        <comment>other words to find: insurance</comment>
        <translation>Medicaid CHIP waiver número de miembro tarjeta</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>Agregar seguro</translation>
    </message>
    <message>
        <source>The numbers on the card, and whom to call.</source>
        <translation>Los números de la tarjeta y a quién llamar.</translation>
    </message>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
    <message>
        <source>memory book photos remember</source>
        <comment>other words to find: keepsake book</comment>
        <translation>libro de memoria fotos recordar</translation>
    </message>
    <message>
        <source>Ideas and wishes</source>
        <translation>Ideas y deseos</translation>
    </message>
    <message>
        <source>joy play fun trip day out plan</source>
        <comment>other words to find: ideas and wishes</comment>
        <translation>alegría jugar diversión paseo salida plan</translation>
    </message>
    <message>
        <source>Add an idea or wish</source>
        <translation>Añadir una idea o un deseo</translation>
    </message>
    <message>
        <source>To read, from others</source>
        <translation>Para leer, de otros</translation>
    </message>
    <message>
        <source>brochure book site link address</source>
        <comment>other words to find: to read, from others</comment>
        <translation>folleto libro sitio enlace dirección</translation>
    </message>
    <message>
        <source>Add something to read</source>
        <translation>Añadir una lectura</translation>
    </message>
    <message>
        <source>Brochures, books and sites that others made, and what you read.</source>
        <translation>Folletos, libros y sitios que hicieron otros, y lo que usted leyó.</translation>
    </message>
</context>
<context>
    <name>PoliciesPage</name>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Add insurance</source>
        <translation>Agregar seguro</translation>
    </message>
    <message>
        <source>Search insurance</source>
        <translation>Buscar seguros</translation>
    </message>
    <message>
        <source>What stands on the card of each insurance or program: then you have it at hand when you call.</source>
        <translation>Lo que dice la tarjeta de cada seguro o programa: así lo tiene a mano cuando llama.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Agregar el primero</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija uno para leerlo.</translation>
    </message>
    <message>
        <source>Edit insurance</source>
        <translation>Editar seguro</translation>
    </message>
    <message>
        <source>Delete insurance</source>
        <translation>Borrar seguro</translation>
    </message>
    <message>
        <source>Letters and requests</source>
        <translation>Cartas y solicitudes</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
</context>
<context>
    <name>PolicyEditor</name>
    <message>
        <source>Edit insurance</source>
        <translation>Editar seguro</translation>
    </message>
    <message>
        <source>An insurance or program</source>
        <translation>Un seguro o programa</translation>
    </message>
    <message>
        <source>Company or program</source>
        <translation>Compañía o programa</translation>
    </message>
    <message>
        <source>Please write who it is with.</source>
        <translation>Escriba con quién es.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phone, as on the card</source>
        <translation>Teléfono, como en la tarjeta</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <source>These numbers stand on no paper but that of a letter or request.</source>
        <translation>Estos números no están en ningún papel, solo en el de una carta o solicitud.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Please write: hearthbook print visit-summary BOOK --output FILE.pdf</source>
        <translation>Escriba: hearthbook print visit-summary BOOK --output FILE.pdf</translation>
    </message>
    <message>
        <source>The paper is letter or a4.</source>
        <translation>El papel es letter o a4.</translation>
    </message>
    <message>
        <source>Please write the date as in 2026-03-14.</source>
        <translation>Escriba la fecha como en 2026-03-14.</translation>
    </message>
    <message>
        <source>This command line is not understood. Try --help.</source>
        <translation>Esta orden no se entiende. Pruebe --help.</translation>
    </message>
    <message>
        <source>The page is written.</source>
        <translation>La hoja está escrita.</translation>
    </message>
    <message>
        <source>The language is en or es.</source>
        <translation>El idioma es en o es.</translation>
    </message>
    <message>
        <source>The pack is for one of these: %1.</source>
        <translation>El paquete es para uno de estos: %1.</translation>
    </message>
    <message>
        <source>This page is the same for everybody.</source>
        <translation>Esta página es igual para todos.</translation>
    </message>
    <message>
        <source>This page is for one of these: %1.</source>
        <translation>Esta página es para uno de estos: %1.</translation>
    </message>
    <message>
        <source>A pack of papers can be saved as PDF only.</source>
        <translation>Un paquete de papeles solo se puede guardar como PDF.</translation>
    </message>
</context>
<context>
    <name>PrintedPapers</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Aún no se ha impreso</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Changed since then: %1</source>
        <translation>Cambió desde entonces: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Sent to the printer. Printers keep a copy for a while.</source>
        <translation>Enviado a la impresora. Las impresoras guardan una copia por un tiempo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (%1)</source>
        <translation>Archivos PDF (%1)</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>El PDF está guardado.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>service %1</source>
        <comment>of a file</comment>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>of a file</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a record, and where it stands in a file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), for example at %1</source>
        <extracomment>%1 are places in a file, such as &quot;service 3; service 17&quot; or &quot;phones.csv, line 3&quot;</extracomment>
        <translation>
            <numerusform>%Ln vez, por ejemplo en %1</numerusform>
            <numerusform>%Ln veces, por ejemplo en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln cosa por revisar</numerusform>
            <numerusform>%Ln cosas por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kind(s): save these problems to see them.</source>
        <translation>
            <numerusform>%Ln clase más: guarde estos problemas para verla.</numerusform>
            <numerusform>%Ln clases más: guarde estos problemas para verlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these problems</source>
        <translation>Guardar estos problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>name of a file</comment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Table (%1)</source>
        <translation>Tabla (%1)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line or service</source>
        <translation>Línea o servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>Qué se encontró y qué se hizo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of these: %1</source>
        <translation>
            <numerusform>%Ln más de estos: %1</numerusform>
            <numerusform>%Ln más de estos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The problems are saved.</source>
        <translation>Los problemas están guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), for example:</source>
        <translation>
            <numerusform>%Ln vez, por ejemplo:</numerusform>
            <numerusform>%Ln veces, por ejemplo:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a file, and what was found there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>They wanted to call back by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Querían devolver la llamada a más tardar el %1</translation>
    </message>
    <message>
        <source>They will call back by %1</source>
        <translation>Devolverán la llamada a más tardar el %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <extracomment>what somebody promised on the phone</extracomment>
        <translation>Prometido: %1</translation>
    </message>
    <message>
        <source>Promised by %1: %2</source>
        <extracomment>%1 is a day, %2 what somebody promised on the phone</extracomment>
        <translation>Prometido a más tardar el %1: %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Lo dijo %1</translation>
    </message>
    <message>
        <source>Number called: %1</source>
        <translation>Número al que se llamó: %1</translation>
    </message>
    <message>
        <source>Reference number: %1</source>
        <translation>Número de referencia: %1</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is already a file named %1. Replace it?</source>
        <translation>Ya hay un archivo con el nombre %1. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>With a pass&amp;phrase</source>
        <translation>Con una &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>With&amp;out: anyone who has this file can read it</source>
        <translation>&amp;Sin ella: cualquiera que tenga este archivo puede leerlo</translation>
    </message>
    <message>
        <source>You can add a passphrase later.</source>
        <translation>Puede añadir una frase de contraseña más tarde.</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>Proteger el libro</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>Please write a few words here.</source>
        <translation>Escriba unas palabras aquí.</translation>
    </message>
    <message>
        <source>The question is saved for %1</source>
        <extracomment>%1 is a visit, such as &quot;Palliative clinic&quot;</extracomment>
        <translation>La pregunta está guardada para %1</translation>
    </message>
</context>
<context>
    <name>QuestionsField</name>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Take this question out</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Carried over from %1</source>
        <translation>Viene del %1</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The answer, when you have it</source>
        <translation>La respuesta, cuando la tenga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>What was good?</source>
        <translation>¿Qué estuvo bien?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Last: %1 (%2, %3)</source>
        <extracomment>the last value, who said so, and when</extracomment>
        <translation>Última: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>It happened now</source>
        <translation>Ocurrió ahora</translation>
    </message>
    <message>
        <source>It is over now</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is kept track of, and what a button says: &quot;Seizure: It happened now&quot;
----------
what is kept track of, and what a button says: &quot;Sleep: Save&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the last value, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <source>Choose what to keep track of</source>
        <translation>Elegir qué anotar</translation>
    </message>
    <message>
        <source>Write down how the day is with one tap. Begin with two to five things.</source>
        <translation>Anote cómo va el día con un solo toque. Empiece con dos a cinco cosas.</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo va ahora?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is what was rated, such as &quot;Pain&quot;</extracomment>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>What to keep track of</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Write down a day or a week afterwards</source>
        <translation>Anotar después un día o una semana</translation>
    </message>
    <message>
        <source>End of %1</source>
        <extracomment>%1 is something that happens, such as &quot;Seizure&quot;</extracomment>
        <translation>Fin de %1</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNote</name>
    <message>
        <source>This book can only be read here: nothing you change can be saved.</source>
        <translation>Este libro aquí solo se puede leer: nada de lo que cambie se puede guardar.</translation>
    </message>
</context>
<context>
    <name>RecheckPage</name>
    <message>
        <source>Every service was checked within this time.</source>
        <translation>Todos los servicios se comprobaron en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>after %n year(s)</source>
        <translation>
            <numerusform>después de %n año</numerusform>
            <numerusform>después de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n months</source>
        <translation>
            <numerusform>después de %n mes</numerusform>
            <numerusform>después de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Only services in lists</source>
        <translation>Solo servicios que están en listas</translation>
    </message>
    <message>
        <source>Services to check, the oldest first</source>
        <translation>Servicios por comprobar, primero los más antiguos</translation>
    </message>
    <message>
        <source>Called (C)</source>
        <translation>Llamé (C)</translation>
    </message>
    <message>
        <source>Looked on the web (W)</source>
        <translation>Miré en la web (W)</translation>
    </message>
    <message>
        <source>Visited (V)</source>
        <translation>Visité (V)</translation>
    </message>
    <message>
        <source>Wrote an e-mail (E)</source>
        <translation>Escribí un correo (E)</translation>
    </message>
    <message>
        <source>All is still true: checked today. The next one follows.</source>
        <translation>Todo sigue igual: comprobado hoy. Sigue el siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) to check</source>
        <translation>
            <numerusform>%n servicio por comprobar</numerusform>
            <numerusform>%n servicios por comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Only services with an alert</source>
        <translation>Solo servicios con un aviso</translation>
    </message>
    <message>
        <source>%1 is checked: %2</source>
        <extracomment>a service, and how somebody made sure of it</extracomment>
        <translation>%1: comprobado, %2</translation>
    </message>
</context>
<context>
    <name>RecordLabels</name>
    <message>
        <source>About your child</source>
        <translation>Sobre su hijo o hija</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Something you keep track of</source>
        <translation>Algo que usted sigue</translation>
    </message>
    <message>
        <source>Diary entry</source>
        <translation>Entrada del diario</translation>
    </message>
    <message>
        <source>Imported diary</source>
        <translation>Diario importado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>Servicio de la comunidad</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Lo que ayudaría</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Request or letter</source>
        <translation>Solicitud o carta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Team that you look for</source>
        <translation>Equipo que usted busca</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Photo or paper</source>
        <translation>Foto o papel</translation>
    </message>
    <message>
        <source>Medicine or treatment</source>
        <translation>Medicina o tratamiento</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Lo que se dio</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Signs and comfort</source>
        <translation>Señales y consuelo</translation>
    </message>
    <message>
        <source>Key fact</source>
        <translation>Dato clave</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Who looked through a paper</source>
        <translation>Quién revisó un papel</translation>
    </message>
    <message>
        <source>Where a copy of a paper is</source>
        <translation>Dónde está la copia de un papel</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>Papel firmado</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>When a paper was printed</source>
        <translation>Cuándo se imprimió un papel</translation>
    </message>
    <message>
        <source>Log sheet</source>
        <translation>Hoja de registro</translation>
    </message>
    <message>
        <source>After a death</source>
        <translation>Después de una muerte</translation>
    </message>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
    <message>
        <source>Kept from another copy</source>
        <translation>Guardado de otra copia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Area of life</source>
        <translation>Área de la vida</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Shown on Today</source>
        <translation>Se muestra en Hoy</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What changed when</source>
        <translation>Qué cambió y cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Call for</source>
        <translation>Llamar por</translation>
    </message>
    <message>
        <source>Who is next</source>
        <translation>Quién sigue</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Contact file</source>
        <translation>Archivo de contacto</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>What this person learned</source>
        <translation>Lo que aprendió esta persona</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Lugar en la lista</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>What it follows</source>
        <translation>A qué sigue</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Nombres anteriores</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Cómo se da</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Who prescribed it</source>
        <translation>Quién lo recetó</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Quién lo trae</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se dejó</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Materiales</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Time of the plan</source>
        <translation>Hora del plan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How it was after</source>
        <translation>Cómo estuvo después</translation>
    </message>
    <message>
        <source>What happened after</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What you keep track of</source>
        <translation>Lo que usted sigue</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Lo que se anotó</translation>
    </message>
    <message>
        <source>Who noted it</source>
        <translation>Quién lo anotó</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Qué ayudó</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>When it was written down</source>
        <translation>Cuándo se escribió</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>What brought it on</source>
        <translation>Qué lo causó</translation>
    </message>
    <message>
        <source>What was given for it</source>
        <translation>Lo que se dio por eso</translation>
    </message>
    <message>
        <source>A good day</source>
        <translation>Un buen día</translation>
    </message>
    <message>
        <source>A hard day</source>
        <translation>Un día difícil</translation>
    </message>
    <message>
        <source>What often hurts</source>
        <translation>Lo que suele doler</translation>
    </message>
    <message>
        <source>What calms</source>
        <translation>Qué calma</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What they offer</source>
        <translation>Lo que ofrecen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Comprobado el</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Número en la lista</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Por qué este</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Qué hacer primero</translation>
    </message>
    <message>
        <source>Who made the list</source>
        <translation>Quién hizo la lista</translation>
    </message>
    <message>
        <source>Day of the list</source>
        <translation>Día de la lista</translation>
    </message>
    <message>
        <source>What the list says</source>
        <translation>Lo que dice la lista</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre eso</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dicho el</translation>
    </message>
    <message>
        <source>From the care team</source>
        <translation>Del equipo de cuidados</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Looked through by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>By a clinician</source>
        <translation>Por un profesional clínico</translation>
    </message>
    <message>
        <source>When it was looked through</source>
        <translation>Cuándo se revisó</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Lo que decía</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Dónde está el original</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Reemplazado por</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Volver a mirarlo el</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>Quién tiene una copia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Day when the child said it</source>
        <translation>Día en que el niño lo dijo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>When it is used</source>
        <translation>Cuándo se usa</translation>
    </message>
    <message>
        <source>Used every day</source>
        <translation>Se usa todos los días</translation>
    </message>
    <message>
        <source>Where the spare is</source>
        <translation>Dónde está el repuesto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Compañía</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Número de grupo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Número de referencia</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Día de la carta</translation>
    </message>
    <message>
        <source>Deadline in the letter</source>
        <translation>Plazo en la carta</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who was called</source>
        <translation>A quién se llamó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién contestó</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Lo que se prometió</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Prometido hasta</translation>
    </message>
    <message>
        <source>Whether it was kept</source>
        <translation>Si se cumplió</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>A qué pertenece</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>With the photo</source>
        <translation>Con la foto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Cómo le llaman</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>What comforts</source>
        <translation>Qué le consuela</translation>
    </message>
    <message>
        <source>What upsets</source>
        <translation>Qué le molesta</translation>
    </message>
    <message>
        <source>How they say yes</source>
        <translation>Cómo dice que sí</translation>
    </message>
    <message>
        <source>How they say no</source>
        <translation>Cómo dice que no</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo que importa</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Necesita un intérprete</translation>
    </message>
    <message>
        <source>Where the vaccine record is</source>
        <translation>Dónde está el registro de vacunas</translation>
    </message>
    <message>
        <source>Whether your child has died</source>
        <translation>Si su hijo o hija murió</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Guardado el</translation>
    </message>
    <message>
        <source>From which copy</source>
        <translation>De qué copia</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún por decidir</translation>
    </message>
    <message>
        <source>Idea or wish</source>
        <translation>Idea o deseo</translation>
    </message>
    <message>
        <source>Something to read</source>
        <translation>Una lectura</translation>
    </message>
    <message>
        <source>Whose idea or wish</source>
        <translation>De quién es la idea o el deseo</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planeado para</translation>
    </message>
    <message>
        <source>Came true on</source>
        <translation>Se cumplió el</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Ya se miró</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Talked about with</source>
        <translation>Hablado con</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>The code has %1 characters. These are %2.</source>
        <translation>El código tiene %1 caracteres. Estos son %2.</translation>
    </message>
    <message>
        <source>This is not a recovery code of Hearthbook.</source>
        <translation>Este no es un código de recuperación de Hearthbook.</translation>
    </message>
    <message>
        <source>Group %1 does not fit. Please look at it again.</source>
        <translation>El grupo %1 no encaja. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>These groups do not fit: %1. Please look at them again.</source>
        <translation>Estos grupos no encajan: %1. Mírelos otra vez.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Made on %1. When you make a new sheet, this one no longer opens the book.</source>
        <translation>Hecha el %1. Cuando haga una hoja nueva, esta ya no abrirá el libro.</translation>
    </message>
    <message>
        <source>The same code, for a camera</source>
        <translation>El mismo código, para una cámara</translation>
    </message>
    <message>
        <source>Book: %1</source>
        <translation>Libro: %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>Hecha el: %1</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the book. Without the one or the other nobody can open it: not you, and not the makers of Hearthbook.</source>
        <translation>Si se olvida la frase de contraseña, este código abre el libro. Sin la una o el otro nadie puede abrirlo: ni usted, ni quienes hacen Hearthbook.</translation>
    </message>
    <message>
        <source>Keep it where only people you trust find it. Who has this sheet and the book&apos;s file can read all of it.</source>
        <translation>Guárdela donde solo la encuentre gente de su confianza. Quien tenga esta hoja y el archivo del libro puede leerlo todo.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>El código</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarlo</translation>
    </message>
    <message>
        <source>Open the book in Hearthbook.</source>
        <translation>Abra el libro en Hearthbook.</translation>
    </message>
    <message>
        <source>Choose &quot;Use the recovery code instead&quot;.</source>
        <translation>Elija «Usar el código de recuperación».</translation>
    </message>
    <message>
        <source>Type the 8 groups. The letters I, L and O are not used: what looks like one is a 1 or a 0.</source>
        <translation>Escriba los 8 grupos. Las letras I, L y O no se usan: lo que se parece a una es un 1 o un 0.</translation>
    </message>
    <message>
        <source>Then choose a new passphrase, under &quot;Who can open this book&quot;.</source>
        <translation>Luego elija una nueva frase de contraseña, en «Quién puede abrir este libro».</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this sheet opens the book. Keep it where only people you trust find it.</source>
        <translation>Si se olvida la frase de contraseña, solo esta hoja abre el libro. Guárdela donde solo la encuentre gente de su confianza.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Write it down by hand</source>
        <translation>Apuntarlo a ma&amp;no</translation>
    </message>
    <message>
        <source>To be sure, please type &amp;group %1 of the sheet</source>
        <translation>Para estar seguros, escriba el &amp;grupo %1 de la hoja</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Hoja de recuperación de %1</translation>
    </message>
    <message>
        <source>The PDF is saved. Print it, or keep it on another device, not beside the book.</source>
        <translation>El PDF está guardado. Imprímalo o guárdelo en otro aparato, no junto al libro.</translation>
    </message>
    <message>
        <source>%1: %2     %3: %4</source>
        <comment>two groups of the code with their numbers</comment>
        <translation>%1: %2     %3: %4</translation>
    </message>
    <message>
        <source>I &amp;wrote it down</source>
        <translation>Ya lo apu&amp;nté</translation>
    </message>
    <message>
        <source>Write the name of the book and today&apos;s date on your sheet, too.</source>
        <translation>Apunte también en su hoja el nombre del libro y la fecha de hoy.</translation>
    </message>
    <message>
        <source>Please print the sheet, save it or write it down first.</source>
        <translation>Primero imprima la hoja, guárdela o apúntela.</translation>
    </message>
    <message>
        <source>Please type the group that is asked for.</source>
        <translation>Escriba el grupo que se pide.</translation>
    </message>
    <message>
        <source>This is not that group. Please look at the sheet again.</source>
        <translation>No es ese grupo. Mire la hoja otra vez.</translation>
    </message>
</context>
<context>
    <name>RefillSheet</name>
    <message>
        <source>Until which day does it last now?</source>
        <translation>¿Hasta qué día alcanza ahora?</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <extracomment>something that is used up, and the day until which it lasts</extracomment>
        <translation>%1: hasta el %2</translation>
    </message>
    <message>
        <source>It was refilled</source>
        <translation>Se repuso</translation>
    </message>
    <message>
        <source>%1: no day is noted</source>
        <translation>%1: no hay ningún día anotado</translation>
    </message>
    <message>
        <source>How many are left?</source>
        <translation>¿Cuántos quedan?</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>This computer&apos;s keyring did not keep the key. Nothing was changed.</source>
        <translation>El llavero de esta computadora no guardó la llave. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>%1, new: %2</source>
        <comment>a field of a service, and what it says</comment>
        <translation>%1, nuevo: %2</translation>
    </message>
    <message>
        <source>%1, no longer: %2</source>
        <comment>a field of a service, and what it said</comment>
        <translation>%1, ya no: %2</translation>
    </message>
    <message>
        <source>%1: %2, before: %3</source>
        <comment>a field of a service, what it says, and what it said</comment>
        <translation>%1: %2, antes: %3</translation>
    </message>
    <message>
        <source>It is no longer in the directory. It stays in the list as it was; you can take it out there.</source>
        <translation>Ya no está en el directorio. Se queda en la lista como estaba; puede quitarlo allí.</translation>
    </message>
    <message>
        <source>Small things that are not printed.</source>
        <translation>Cosas pequeñas que no se imprimen.</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>Renovar la lista</translation>
    </message>
    <message>
        <source>The directory says something else by now. What you wrote yourself stays.</source>
        <translation>El directorio dice ahora otra cosa. Lo que usted escribió se queda.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Lo que cambió desde entonces</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>ReportDocument</name>
    <message>
        <source>The printer did not take this. Please look at the printer.</source>
        <translation>La impresora no lo aceptó. Por favor, revise la impresora.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>below each page: its number, and how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and what it says: &quot;Allergies: penicillin&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the book</source>
        <translation>
            <numerusform>y %n más, en el libro</numerusform>
            <numerusform>y %n más, en el libro</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1 at %2. It may have changed since.</source>
        <translation>Impreso el %1 a las %2. Puede haber cambiado desde entonces.</translation>
    </message>
</context>
<context>
    <name>ResourceEditor</name>
    <message>
        <source>A service in the community</source>
        <translation>Un servicio de la comunidad</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Editar el servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Quién lo ofrece</translation>
    </message>
    <message>
        <source>It helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Dónde estamos</translation>
    </message>
    <message>
        <source>Please write what the service is called.</source>
        <translation>Escriba cómo se llama el servicio.</translation>
    </message>
    <message>
        <source>What it offers, and for whom</source>
        <translation>Qué ofrece y para quién</translation>
    </message>
    <message>
        <source>Address, and when it was checked</source>
        <translation>Dirección, y cuándo se comprobó</translation>
    </message>
    <message>
        <source>What they told you today</source>
        <translation>Qué le dijeron hoy</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to this backup?</source>
        <translation>¿Volver a esta copia?</translation>
    </message>
    <message>
        <source>Your book of today gets another name. Nothing is lost.</source>
        <translation>Su libro actual se aparta con otro nombre. Nada se sobrescribe.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Anyone who has the file can read it.</source>
        <translation>Esta copia no tiene frase de contraseña. Cualquiera que tenga el archivo puede leerla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a ella</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia</translation>
    </message>
    <message>
        <source>Your present book</source>
        <translation>Su libro actual</translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation>Anotaciones del diario</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>New people</source>
        <translation>Personas nuevas</translation>
    </message>
    <message>
        <source>Already here, with other details</source>
        <translation>Ya están aquí, con otros datos</translation>
    </message>
    <message>
        <source>Already here, nothing new</source>
        <translation>Ya están aquí, sin nada nuevo</translation>
    </message>
    <message>
        <source>add as new</source>
        <translation>añadir como nueva</translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualizar</translation>
    </message>
    <message>
        <source>keep yours</source>
        <translation>conservar lo suyo</translation>
    </message>
    <message>
        <source>Could not be read as it stands</source>
        <translation>No se pudo leer tal como está</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>Import them (Ctrl+Enter). You can undo it.</source>
        <translation>Importar todo (Ctrl+Intro). Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RowSpool</name>
    <message>
        <source>There is no room for the working file on this disk.</source>
        <translation>No hay espacio para el archivo de trabajo en este disco.</translation>
    </message>
</context>
<context>
    <name>SafetyCommand</name>
    <message>
        <source>The backup is made and was looked through: %1</source>
        <translation>La copia de seguridad está hecha y revisada: %1</translation>
    </message>
    <message>
        <source>%1  %2  cannot be read: %3</source>
        <translation>%1  %2  no se puede leer: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n diary entries</source>
        <translation>
            <numerusform>%1  %2  %n entrada del diario</numerusform>
            <numerusform>%1  %2  %n entradas del diario</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups beside this book.</source>
        <translation>No hay copias de seguridad junto a este libro.</translation>
    </message>
    <message>
        <source>The book is back.</source>
        <translation>El libro está de vuelta.</translation>
    </message>
    <message>
        <source>The book is back. The one before is set aside: %1</source>
        <translation>El libro está de vuelta. El anterior quedó aparte: %1</translation>
    </message>
    <message>
        <source>%1: %2 read, up to %3 lost</source>
        <translation>%1: %2 leídos, hasta %3 perdidos</translation>
    </message>
    <message>
        <source>What could be read is in %1. It has no passphrase yet.</source>
        <translation>Lo que se pudo leer está en %1. Todavía no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>What could be read is in %1.</source>
        <translation>Lo que se pudo leer está en %1.</translation>
    </message>
    <message>
        <source>Everything is sealed again. No key from before opens the book any more; copies that were made before still open with theirs. The new recovery code, to keep in a safe place: %1</source>
        <translation>Todo está sellado de nuevo. Ninguna llave de antes abre ya el libro; las copias hechas antes se abren todavía con las suyas. El nuevo código de recuperación, para guardarlo en un lugar seguro: %1</translation>
    </message>
    <message>
        <source>Tables: %1. Rows: %2. Files: %3. They are not sealed any more.</source>
        <translation>Tablas: %1. Filas: %2. Archivos: %3. Ya no están sellados.</translation>
    </message>
    <message>
        <source>This command line is not understood. Try --help.</source>
        <translation>No se entiende esta orden. Pruebe --help.</translation>
    </message>
    <message>
        <source>cannot be read any more: %1</source>
        <translation>ya no se puede leer: %1</translation>
    </message>
    <message>
        <source>This attachment is damaged and was left out: %1</source>
        <translation>Este archivo adjunto está dañado y se ha dejado fuera: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies beside the book open with keys from before. rekey with --backups seal seals them, too; with --backups remove, a new backup takes their place.</source>
        <translation>
            <numerusform>%Ln copia anterior junto al libro se abre con llaves de antes. rekey con --backups seal la sella también; con --backups remove, una copia de seguridad nueva ocupa su lugar.</numerusform>
            <numerusform>%Ln copias anteriores junto al libro se abren con llaves de antes. rekey con --backups seal las sella también; con --backups remove, una copia de seguridad nueva ocupa su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies are sealed again.</source>
        <translation>
            <numerusform>%Ln copia anterior está sellada de nuevo.</numerusform>
            <numerusform>%Ln copias anteriores están selladas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new backup is made, and %Ln older copies are removed.</source>
        <translation>
            <numerusform>Se hizo una copia de seguridad nueva, y se quitó %Ln copia anterior.</numerusform>
            <numerusform>Se hizo una copia de seguridad nueva, y se quitaron %Ln copias anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies stay as they were.</source>
        <translation>
            <numerusform>%Ln copia anterior se queda como estaba.</numerusform>
            <numerusform>%Ln copias anteriores se quedan como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a backup of another book, perhaps of another family. Nothing was put back. With --other-book, it takes the place of the book that is there, and that one is set aside.</source>
        <translation>Esta es la copia de seguridad de otro libro, quizá de otra familia. No se restauró nada. Con --other-book, toma el lugar del libro que está allí, y ese se aparta.</translation>
    </message>
</context>
<context>
    <name>SafetyLine</name>
    <message>
        <source>If you are not safe or very low: people to call</source>
        <translation>Si no está a salvo o está muy mal de ánimo: a quién llamar</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>Línea de ayuda</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
    <message>
        <source>Write the numbers for where you live in the settings.</source>
        <translation>Escriba en los ajustes los números del lugar donde vive.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>whom one calls, and the number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this number</source>
        <translation>Copiar este número</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a file; %1 is the name of the book</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SaveEverything</name>
    <message>
        <source>Everything is saved in %1. These files are not sealed.</source>
        <translation>Todo está guardado en %1. Estos archivos no están sellados.</translation>
    </message>
    <message>
        <source>All is saved in %1, but not what is damaged: %2</source>
        <translation>Todo está guardado en %1, menos lo que está dañado: %2</translation>
    </message>
    <message>
        <source>Save everything as files</source>
        <translation>Guardar todo como archivos</translation>
    </message>
    <message>
        <source>All that is in the book goes into a new folder, as tables, texts and pictures. These files have no seal. Who finds them can read them.</source>
        <translation>Todo lo que hay en el libro va a una carpeta nueva, como tablas, textos y fotos. Estos archivos no tienen sello. Quien los encuentre puede leerlos.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Everything %1</source>
        <comment>name of a folder, with a date such as 2026-03-14</comment>
        <translation>Todo %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <comment>what is made, in a dialog that asks where</comment>
        <translation>Carpeta nueva</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>No saved search yet</source>
        <translation>Todavía no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>&amp;Delete a saved search</source>
        <translation>&amp;Eliminar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Eliminar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>Guardar una búsqueda</translation>
    </message>
    <message>
        <source>The search %1 is deleted</source>
        <translation>La búsqueda %1 está borrada</translation>
    </message>
    <message>
        <source>The search %1 is saved</source>
        <translation>La búsqueda %1 está guardada</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>%1-%2</source>
        <extracomment>from one day of the week to another: &quot;Mon-Fri&quot;</extracomment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days of the week</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>día y noche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>opening hours: &quot;9:00 AM to 5:00 PM&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>days of the week and hours: &quot;Mon-Fri 9:00 AM to 5:00 PM&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, from %1 to %2</source>
        <extracomment>of opening hours: &quot;Mon 9:00 AM to 5:00 PM, from June 1, 2026 to August 31, 2026&quot;</extracomment>
        <translation>, del %1 al %2</translation>
    </message>
    <message>
        <source>, from %1</source>
        <extracomment>of opening hours: &quot;Mon 9:00 AM to 5:00 PM, from June 1, 2026&quot;</extracomment>
        <translation>, desde el %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <extracomment>of opening hours: &quot;Mon 9:00 AM to 5:00 PM, until August 31, 2026&quot;</extracomment>
        <translation>, hasta el %1</translation>
    </message>
</context>
<context>
    <name>SchedulesField</name>
    <message>
        <source>Add hours</source>
        <translation>Añadir horario</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>Quitar este horario</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Abre a las</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Cierra a las</translation>
    </message>
    <message>
        <source>Or in words: by appointment</source>
        <translation>O en palabras: con cita</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find anywhere</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find anywhere (%1)</source>
        <translation>Buscar en todo (%1)</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Please write: hearthbook search BOOK WORDS</source>
        <translation>Escriba: hearthbook search LIBRO PALABRAS</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Showing results for &quot;%1&quot;.</source>
        <translation>Se muestran los resultados de &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Find anywhere</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Type some letters of a service, an organization, a list or a command. The beginnings of words are enough.</source>
        <translation>Escriba algunas letras de un servicio, una organización, una lista o una acción. Basta el comienzo de las palabras.</translation>
    </message>
    <message>
        <source>Type some letters of a name, of what you wrote, or of a command. The beginnings of words are enough.</source>
        <translation>Escriba algunas letras de un nombre, de lo que anotó o de una acción. Basta el comienzo de las palabras.</translation>
    </message>
    <message>
        <source>Up and Down to choose, Enter to go there, Esc to close</source>
        <translation>Arriba y Abajo para elegir, Intro para ir, Esc para cerrar</translation>
    </message>
    <message>
        <source>Showing results for &quot;%1&quot;.</source>
        <translation>Se muestran los resultados de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;. This looked through services, organizations, lists, commands and help.</source>
        <translation>No se encontró nada para &quot;%1&quot;. Se buscó en servicios, organizaciones, listas, acciones y ayuda.</translation>
    </message>
    <message>
        <source>Nothing was found for &quot;%1&quot;. This looked through all that you wrote in this book, the names of photos and papers, commands and help.</source>
        <translation>No se encontró nada para &quot;%1&quot;. Se buscó en todo lo que anotó en este libro, los nombres de fotos y papeles, acciones y ayuda.</translation>
    </message>
</context>
<context>
    <name>SearchFacts</name>
    <message>
        <source>What matters to them</source>
        <translation>Qué le importa</translation>
    </message>
    <message>
        <source>What comforts</source>
        <translation>Qué le consuela</translation>
    </message>
    <message>
        <source>What upsets</source>
        <translation>Qué le molesta</translation>
    </message>
    <message>
        <source>How they say yes</source>
        <translation>Cómo dice que sí</translation>
    </message>
    <message>
        <source>How they say no</source>
        <translation>Cómo dice que no</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>On a good day</source>
        <translation>En un día bueno</translation>
    </message>
    <message>
        <source>On a hard day</source>
        <translation>En un día difícil</translation>
    </message>
    <message>
        <source>What often hurts, and why</source>
        <translation>Qué suele doler, y por qué</translation>
    </message>
    <message>
        <source>What calms</source>
        <translation>Qué calma</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>A copy of a paper is there.</source>
        <translation>Allí hay una copia de un papel.</translation>
    </message>
    <message>
        <source>Where the immunization record is</source>
        <translation>Dónde está el registro de vacunas</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>SearchNameForm</name>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>The words, the filters and the order are kept, not what was found.</source>
        <translation>Se guardan las palabras, los filtros y el orden, no lo que se encontró.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Please write a name for it.</source>
        <translation>Escriba un nombre para ella.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>After %1 there must be the number of an open file.</source>
        <translation>Después de %1 debe ir el número de un archivo abierto.</translation>
    </message>
    <message>
        <source>This book is protected. Please use a terminal, --passphrase-fd or --recovery-fd.</source>
        <translation>Este libro está protegido. Use una terminal, --passphrase-fd o --recovery-fd.</translation>
    </message>
    <message>
        <source>Please give the passphrase or the recovery code, not both.</source>
        <translation>Dé la frase de contraseña o el código de recuperación, no los dos.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de contraseña: </translation>
    </message>
    <message>
        <source>Please type a passphrase.</source>
        <translation>Escriba una frase de contraseña.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Esto no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase could not be read from this terminal.</source>
        <translation>No se pudo leer la frase de contraseña en esta terminal.</translation>
    </message>
    <message>
        <source>The open file %1 cannot be read.</source>
        <translation>No se puede leer el archivo abierto %1.</translation>
    </message>
    <message>
        <source>With --short-passphrase it is taken all the same.</source>
        <translation>Con --short-passphrase se acepta de todos modos.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>ServiceDetail</name>
    <message>
        <source>Also known as %1</source>
        <translation>También conocido como %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>Its place on the map is not known, so it has no distance.</source>
        <translation>No se conoce su lugar en el mapa, así que no tiene distancia.</translation>
    </message>
    <message>
        <source>About the organization</source>
        <translation>Sobre la organización</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Not checked by us. Call before you rely on it.</source>
        <translation>No comprobado por nosotros. Llame antes de contar con él.</translation>
    </message>
    <message>
        <source>checked %1, by its source</source>
        <translation>comprobado el %1, por su fuente</translation>
    </message>
    <message>
        <source>checked %1, by its source: %2</source>
        <translation>comprobado el %1, por su fuente: %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of a service, what stood there before, and what stands there now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Its place on the map is not known. Its distance is that of its ZIP code.</source>
        <translation>No se conoce su lugar en el mapa. Su distancia es la de su código postal.</translation>
    </message>
</context>
<context>
    <name>ServiceEditor</name>
    <message>
        <source>A service of the directory</source>
        <translation>Un servicio del directorio</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Editar el servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>It helps first with</source>
        <translation>Ayuda sobre todo con</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Cómo comunicarse</translation>
    </message>
    <message numerus="yes">
        <source>Where: the first of %n places</source>
        <translation>
            <numerusform>Dónde: el primero de %n lugar</numerusform>
            <numerusform>Dónde: el primero de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Who may use it, and how</source>
        <translation>Quién puede usarlo y cómo</translation>
    </message>
    <message>
        <source>From which age (years)</source>
        <translation>Desde qué edad (años)</translation>
    </message>
    <message>
        <source>Up to which age (years)</source>
        <translation>Hasta qué edad (años)</translation>
    </message>
    <message>
        <source>What to bring, a line for each</source>
        <translation>Qué llevar, una línea para cada cosa</translation>
    </message>
    <message>
        <source>Languages, with commas between them</source>
        <translation>Idiomas, separados por comas</translation>
    </message>
    <message>
        <source>Please write the age as a number of years.</source>
        <translation>Escriba la edad como un número de años.</translation>
    </message>
    <message>
        <source>Please write what the service is called.</source>
        <translation>Escriba cómo se llama el servicio.</translation>
    </message>
    <message>
        <source>Please write the hours as in 9:00 AM or 14:30.</source>
        <translation>Escriba las horas como 9:00 AM o 14:30.</translation>
    </message>
</context>
<context>
    <name>ServiceExchange</name>
    <message>
        <source>Import services</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Export services</source>
        <translation>Exportar servicios</translation>
    </message>
    <message>
        <source>Community services</source>
        <comment>name of a file</comment>
        <translation>Servicios de la comunidad</translation>
    </message>
    <message>
        <source>HSDS in JSON (%1)</source>
        <translation>HSDS en JSON (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) saved.</source>
        <translation>
            <numerusform>%Ln servicio guardado.</numerusform>
            <numerusform>%Ln servicios guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables of HSDS, packed (%1)</source>
        <translation>Tablas de HSDS en un archivo (%1)</translation>
    </message>
    <message>
        <source>One table for a spreadsheet (%1)</source>
        <translation>Una tabla para hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>Saving services</source>
        <translation>Guardando los servicios</translation>
    </message>
    <message>
        <source>Starter list</source>
        <translation>Lista para empezar</translation>
    </message>
    <message>
        <source>Import the starter list</source>
        <translation>Importar la lista para empezar</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them, what HSDS does not allow was mended. What the source wrote stands beside it.</source>
        <translation>
            <numerusform>En %Ln de ellos se arregló lo que HSDS no permite. Lo que escribió la fuente queda al lado.</numerusform>
            <numerusform>En %Ln de ellos se arregló lo que HSDS no permite. Lo que escribió la fuente queda al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import services…</source>
        <translation>&amp;Importar servicios…</translation>
    </message>
    <message>
        <source>Files of services</source>
        <translation>Archivos de servicios</translation>
    </message>
    <message>
        <source>&amp;Export services…</source>
        <translation>E&amp;xportar servicios…</translation>
    </message>
    <message>
        <source>The starter list is in the directory now</source>
        <translation>La lista inicial está ahora en el directorio</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>%1, ext. %2</source>
        <extracomment>a telephone number, and what to dial behind it</extracomment>
        <translation>%1, ext. %2</translation>
    </message>
    <message>
        <source>%1 (fax)</source>
        <translation>%1 (fax)</translation>
    </message>
    <message>
        <source>%1 (text messages)</source>
        <translation>%1 (mensajes de texto)</translation>
    </message>
    <message>
        <source>%1 (TTY)</source>
        <translation>%1 (TTY)</translation>
    </message>
    <message>
        <source>from %1 to %2 years</source>
        <translation>de %1 a %2 años</translation>
    </message>
    <message>
        <source>checked %1, %2</source>
        <extracomment>a date, and how: &quot;checked March 3, 2026, by phone&quot;</extracomment>
        <translation>comprobado el %1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when and how, and who</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún no comprobado</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>su fuente</translation>
    </message>
    <message>
        <source>checked %1, by %2</source>
        <translation>comprobado el %1 por %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Quién lo ofrece</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Qué ofrece</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo solicitarlo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>Cuánto se espera</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Por quién preguntar</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Zona que atiende</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Subjects of its source</source>
        <translation>Temas de su fuente</translation>
    </message>
    <message numerus="yes">
        <source>from %1 year(s) on</source>
        <translation>
            <numerusform>desde %1 año</numerusform>
            <numerusform>desde %1 años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %1 year(s)</source>
        <translation>
            <numerusform>hasta %1 año</numerusform>
            <numerusform>hasta %1 años</numerusform>
        </translation>
    </message>
    <message>
        <source>mailing address: %1</source>
        <translation>dirección postal: %1</translation>
    </message>
</context>
<context>
    <name>ServiceFiles</name>
    <message>
        <source>It was stopped. Nothing was saved.</source>
        <translation>Se detuvo. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>ServiceImportDialog</name>
    <message>
        <source>Import services</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Importing services</source>
        <translation>Se importan los servicios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save these problems…</source>
        <translation>&amp;Guardar estos problemas…</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>The services are in</source>
        <translation>Los servicios ya están aquí</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadidos: %1</translation>
    </message>
    <message>
        <source>Changed, as the file says something new: %1</source>
        <translation>Cambiados, porque el archivo dice algo nuevo: %1</translation>
    </message>
    <message>
        <source>Already there, and the same: %1</source>
        <translation>Ya estaban, y son iguales: %1</translation>
    </message>
    <message>
        <source>Left as you wrote them here: %1</source>
        <translation>Se dejaron como usted los escribió aquí: %1</translation>
    </message>
    <message>
        <source>Your notes and checks stay as they were. One Undo (Ctrl+Z) takes all of this back.</source>
        <translation>Sus notas y comprobaciones quedan como estaban. Con Deshacer (Ctrl+Z) una vez, todo esto vuelve atrás.</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Se revisa el archivo</translation>
    </message>
    <message>
        <source>Gone from the file, and marked so: %1</source>
        <translation>Ya no están en el archivo, y así se marcó: %1</translation>
    </message>
    <message>
        <source>In the file again: %1</source>
        <translation>De nuevo en el archivo: %1</translation>
    </message>
    <message>
        <source>An update, or something new?</source>
        <translation>¿Una actualización o algo nuevo?</translation>
    </message>
    <message>
        <source>A file with the name %1 was imported before. Services in it then: %2. This file has other ones. Of its first %3, these are known: %4.</source>
        <translation>Ya se importó antes un archivo con el nombre %1. Servicios que tenía: %2. Este archivo tiene otros. De los primeros %3, ya se conocen: %4.</translation>
    </message>
    <message>
        <source>It is an update</source>
        <translation>Es una actualización</translation>
    </message>
    <message>
        <source>It is something new</source>
        <translation>Es algo nuevo</translation>
    </message>
    <message>
        <source>The same services, or new ones?</source>
        <translation>¿Los mismos servicios u otros nuevos?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) in this file have the id of another one, with another name, organization and phone. The first: %1 was %2 before.</source>
        <translation>
            <numerusform>%Ln servicio de este archivo tiene el número de otro, con otro nombre, organización y teléfono: %1 era antes %2.</numerusform>
            <numerusform>%Ln servicios de este archivo tienen el número de otro, con otro nombre, organización y teléfono. El primero: %1 era antes %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son los mismos</translation>
    </message>
    <message>
        <source>They are new</source>
        <translation>Son nuevos</translation>
    </message>
    <message>
        <source>Of the first %1 services of this file, %2 have the id of one that is here, but the rest does not clearly agree. The first: %3 was %4 before. As an update, they take the place of what is here.</source>
        <translation>De los primeros %1 servicios de este archivo, %2 tienen el id de uno que está aquí, pero lo demás no coincide con claridad. El primero: %3 antes era %4. Como actualización, toman el lugar de lo que está aquí.</translation>
    </message>
    <message>
        <source>Of the first %1 services of this file, %2 are here already by their names and phones, from the file %3. Only their ids are others.</source>
        <translation>De los primeros %1 servicios de este archivo, %2 ya están aquí por sus nombres y teléfonos, del archivo %3. Solo sus identificadores son otros.</translation>
    </message>
    <message>
        <source>The services of %1 are in the directory now</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Los servicios de %1 están ahora en el directorio</translation>
    </message>
</context>
<context>
    <name>ServiceImporter</name>
    <message>
        <source>An earlier file has the same name, but few of the same services. This one was taken for something new, and nothing was marked as gone.</source>
        <translation>Un archivo anterior tiene el mismo nombre, pero pocos de los mismos servicios. Este se tomó por algo nuevo, y nada se marcó como desaparecido.</translation>
    </message>
    <message>
        <source>None of these services has a name. Nothing was imported.</source>
        <translation>Ninguno de estos servicios tiene nombre. No se importó nada.</translation>
    </message>
    <message>
        <source>Many services of this file have the id of one that is here, but the rest does not clearly agree. They were taken for something new, and what is here stays as it was.</source>
        <translation>Muchos servicios de este archivo tienen el id de uno que está aquí, pero lo demás no coincide con claridad. Se tomaron como algo nuevo, y lo que está aquí queda como estaba.</translation>
    </message>
    <message>
        <source>It has another id than before. It was known by its name and phone, and what you wrote here stays with it.</source>
        <translation>Tiene otro número de identificación que antes. Se reconoció por su nombre y su teléfono, y lo que usted escribió aquí queda con él.</translation>
    </message>
    <message>
        <source>It has the id of another service, but what else it says is not of that one. Both were kept.</source>
        <translation>Tiene el número de identificación de otro servicio, pero lo demás que dice no es de ese. Se guardaron los dos.</translation>
    </message>
    <message>
        <source>This line has an id and nothing else. It was left out.</source>
        <translation>Esta línea tiene un número de identificación y nada más. Se dejó fuera.</translation>
    </message>
    <message>
        <source>Many services of this file are here already by their names and phones, with other ids. They were taken for something new, so they are here twice.</source>
        <translation>Muchos servicios de este archivo ya están aquí por sus nombres y teléfonos, con otros identificadores. Se tomaron por algo nuevo, así que están aquí dos veces.</translation>
    </message>
    <message>
        <source>There is nothing in it. It was left out.</source>
        <translation>No dice nada. Se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>ServiceListModel</name>
    <message>
        <source>mine</source>
        <comment>a service that the person marked</comment>
        <translation>mío</translation>
    </message>
</context>
<context>
    <name>ServicePane</name>
    <message>
        <source>%1, extension %2</source>
        <translation>%1, extensión %2</translation>
    </message>
    <message>
        <source>Choose a service to read it.</source>
        <translation>Elija un servicio para leerlo.</translation>
    </message>
    <message>
        <source>&amp;Checked…</source>
        <translation>&amp;Comprobado…</translation>
    </message>
    <message>
        <source>Write that you made sure of it (C in the list)</source>
        <translation>Escribir que lo comprobó (C en la lista)</translation>
    </message>
    <message>
        <source>Put in a &amp;list…</source>
        <translation>Poner en una l&amp;ista…</translation>
    </message>
    <message>
        <source>Put it in a list that you make (L in the list)</source>
        <translation>Ponerlo en una lista que usted haga (L en la lista)</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Mío</translation>
    </message>
    <message>
        <source>Keep it among those that are mine (M in the list)</source>
        <translation>Guardarlo entre los míos (M en la lista)</translation>
    </message>
    <message>
        <source>My &amp;note…</source>
        <translation>Mi &amp;nota…</translation>
    </message>
    <message>
        <source>Helps &amp;with…</source>
        <translation>Ayuda c&amp;on…</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar el &amp;teléfono</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marcar como comprobado</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Editar el servicio</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Add to mine</source>
        <translation>Añadir a los míos</translation>
    </message>
    <message>
        <source>Take out of mine</source>
        <translation>Quitar de los míos</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Change what it helps with</source>
        <translation>Cambiar en qué ayuda</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n in a &amp;list…</source>
        <comment>services</comment>
        <translation>
            <numerusform>Poner %n en una l&amp;ista…</numerusform>
            <numerusform>Poner %n en una l&amp;ista…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 is marked as checked</source>
        <translation>%1: marcado como comprobado</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1: guardado</translation>
    </message>
    <message>
        <source>%1 is in the directory now</source>
        <translation>%1 está ahora en el directorio</translation>
    </message>
    <message>
        <source>%1 is among mine now</source>
        <translation>%1 está ahora entre los míos</translation>
    </message>
    <message>
        <source>%1 is not among mine any more</source>
        <translation>%1 ya no está entre los míos</translation>
    </message>
    <message>
        <source>Your note on %1 is saved</source>
        <translation>Su nota sobre %1 está guardada</translation>
    </message>
    <message>
        <source>What %1 helps with is saved</source>
        <translation>En qué ayuda %1 está guardado</translation>
    </message>
</context>
<context>
    <name>ServicePhonesField</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>TTY</source>
        <translation>TTY</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Take this phone out</source>
        <translation>Quitar este teléfono</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
</context>
<context>
    <name>ServiceReader</name>
    <message>
        <source>This is one page of a longer list. What may be on the other pages was not marked as gone.</source>
        <translation>Esto es una página de una lista más larga. Lo que puede estar en las otras páginas no se marcó como desaparecido.</translation>
    </message>
    <message>
        <source>This is one table of several, and holds no services. Please choose the folder or the zip file with all of them.</source>
        <translation>Esta es una tabla de varias y no tiene servicios. Elija la carpeta o el archivo zip que las tiene todas.</translation>
    </message>
</context>
<context>
    <name>ServiceSearchBar</name>
    <message>
        <source>Search by name, organization, help or place</source>
        <translation>Buscar por nombre, organización, ayuda o lugar</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>Save&amp;d searches</source>
        <translation>&amp;Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>&amp;Filters (%1)</source>
        <translation>&amp;Filtros (%1)</translation>
    </message>
</context>
<context>
    <name>ServiceSearchBox</name>
    <message>
        <source>Add a service: type its name or what it helps with</source>
        <translation>Añadir un servicio: escriba su nombre o en qué ayuda</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>Servicios que coinciden</translation>
    </message>
    <message>
        <source>A service for: %1</source>
        <extracomment>%1 is what a family wants help with</extracomment>
        <translation>Un servicio para: %1</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>There are no lines below the headings of this file.</source>
        <translation>No hay líneas debajo de los títulos de este archivo.</translation>
    </message>
    <message>
        <source>It has no name. It was kept, and what was known of it before stays.</source>
        <translation>No tiene nombre. Se conservó, y lo que se sabía antes queda.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. They were kept.</source>
        <translation>Esta fila tiene más celdas que encabezados. Se conservaron.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed. It was taken as a letter.</source>
        <translation>Hay una comilla que nunca se cierra. Se tomó como una letra.</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Segunda línea de la dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City, state and ZIP code</source>
        <translation>Ciudad, estado y código postal</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Quién puede usarlo</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cómo solicitarlo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Zona que atiende</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado del servicio</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>This line is a heading between services. It was left out.</source>
        <translation>Esta línea es un título entre servicios. Se dejó fuera.</translation>
    </message>
    <message>
        <source>Its source does not show it to the public. It was left out.</source>
        <translation>Su fuente no lo muestra al público. Se dejó fuera.</translation>
    </message>
    <message>
        <source>This line stands above the headings. It was left out.</source>
        <translation>Esta línea está encima de los títulos de las columnas. Se dejó fuera.</translation>
    </message>
    <message>
        <source>My own note, not for families</source>
        <translation>Mi propia nota, no para familias</translation>
    </message>
    <message>
        <source>Yes: keep it private</source>
        <translation>Sí: mantenerlo privado</translation>
    </message>
    <message>
        <source>No: keep it private</source>
        <translation>No: mantenerlo privado</translation>
    </message>
    <message>
        <source>Column %1</source>
        <comment>of a table without headings</comment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Yes: no longer offered</source>
        <translation>Sí: ya no se ofrece</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Tipo de teléfono</translation>
    </message>
    <message>
        <source>This line only counts the others. It was left out.</source>
        <translation>Esta línea solo cuenta las demás. Se dejó fuera.</translation>
    </message>
    <message>
        <source>A spreadsheet program spoilt its phone number. The number was left out.</source>
        <translation>Un programa de hojas de cálculo dañó su número de teléfono. El número se dejó fuera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. It is read as %2. Please check.</source>
        <translation>&quot;%1&quot; se puede leer de dos maneras. Se lee como %2. Revíselo, por favor.</translation>
    </message>
    <message>
        <source>Id at its source</source>
        <translation>Identificador en su fuente</translation>
    </message>
    <message>
        <source>It has a street in place of its phone, or a phone in place of its street. They were kept in your own note. Please check.</source>
        <translation>Tiene una calle en lugar de su teléfono, o un teléfono en lugar de su calle. Se guardaron en su propia nota. Por favor, revíselo.</translation>
    </message>
    <message>
        <source>This column seems to be of one person there. It was kept in your own note, not for families.</source>
        <translation>Esta columna parece ser de una persona de allí. Se guardó en su propia nota, no para las familias.</translation>
    </message>
    <message>
        <source>Mailing address, where there is no other</source>
        <translation>Dirección postal, si no hay otra</translation>
    </message>
    <message>
        <source>This column was not understood. It was kept, but is shown nowhere.</source>
        <translation>No se entendió esta columna. Se guardó, pero no se muestra en ninguna parte.</translation>
    </message>
    <message>
        <source>This column became part of the description, which families read. Please check.</source>
        <translation>Esta columna pasó a la descripción, que las familias leen. Por favor, revísela.</translation>
    </message>
    <message>
        <source>This line cannot be read. It was left out.</source>
        <translation>Esta línea no se puede leer. Se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Best fit first</source>
        <translation>Primero lo que mejor coincide</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Primero lo más cercano</translation>
    </message>
    <message>
        <source>Longest unchecked first</source>
        <translation>Primero lo que lleva más tiempo sin comprobar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>a service, on a day</comment>
        <translation>comprobado el %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a service</comment>
        <translation>todavía no comprobado</translation>
    </message>
    <message>
        <source>%1 miles</source>
        <translation>%1 millas</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>Criollo haitiano</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sign language (American)</source>
        <translation>Lengua de señas (estadounidense)</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a distance that is not sure</comment>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>about the same area</source>
        <comment>instead of a distance that is not sure</comment>
        <translation>más o menos la misma zona</translation>
    </message>
    <message>
        <source>1 mile</source>
        <translation>1 milla</translation>
    </message>
</context>
<context>
    <name>ServiceWriter</name>
    <message>
        <source>This line says too little of its service. What is known of it stayed as it was.</source>
        <translation>Esta línea dice demasiado poco de su servicio. Lo que se sabe de él quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>ServicesCommand</name>
    <message>
        <source>Please name a book and the files with services.</source>
        <translation>Indique un libro y los archivos con servicios.</translation>
    </message>
    <message>
        <source>Import services</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 already there, %4 left as written here, %5 to look at</source>
        <translation>%1 añadidos, %2 cambiados, %3 ya estaban, %4 como se escribieron aquí, %5 por revisar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardados</translation>
    </message>
    <message>
        <source>%1 not in this file any more, %2 there again</source>
        <translation>%1 ya no están en este archivo, %2 están otra vez</translation>
    </message>
    <message>
        <source>Please name a book and, behind --output, a file that ends with .json, .zip or .csv.</source>
        <translation>Indique un libro y, después de --output, un archivo que termine en .json, .zip o .csv.</translation>
    </message>
    <message>
        <source>%1 of them mended, as HSDS did not allow them; what the source wrote stands beside it</source>
        <translation>%1 de ellos arreglados, porque HSDS no los permitía; lo que escribió la fuente queda al lado</translation>
    </message>
    <message>
        <source>service %1</source>
        <comment>which service of a file</comment>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>which file, and where in it</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>where something is in a file, and its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a file, and what was wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more of these: %2</source>
        <comment>how many, and what was wrong</comment>
        <translation>%1 más de estos: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>With --update, this file is taken as an update of what is here.</source>
        <translation>Con --update, este archivo se toma como una actualización de lo que está aquí.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Showing results for &quot;%1&quot;.</source>
        <translation>Se muestran los resultados de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>More than %L1 found</source>
        <translation>Más de %L1 encontrados</translation>
    </message>
    <message>
        <source>Nothing here matches. Try fewer words or fewer filters.</source>
        <translation>Nada coincide. Pruebe con menos palabras o menos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Import services…</source>
        <translation>Importar servicios…</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Import a file of community services, and find them here as you type.</source>
        <translation>Importe un archivo de servicios de la comunidad, y encuéntrelos aquí mientras escribe.</translation>
    </message>
    <message numerus="yes">
        <source>Begin with %n national services</source>
        <translation>
            <numerusform>Empezar con %n servicio nacional</numerusform>
            <numerusform>Empezar con %n servicios nacionales</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked by us: call before you rely on one.</source>
        <translation>No los hemos comprobado: llame antes de contar con uno.</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Lado a lado (&amp;S)</translation>
    </message>
    <message>
        <source>Choose two or three services, with Ctrl and a click or Ctrl and Space</source>
        <translation>Elija dos o tres servicios, con Ctrl y un clic o con Ctrl y la barra espaciadora</translation>
    </message>
    <message>
        <source>Look for pairs</source>
        <translation>Buscar repetidos</translation>
    </message>
    <message>
        <source>Services that may be in the directory twice</source>
        <translation>Servicios que quizá están dos veces en el directorio</translation>
    </message>
    <message>
        <source>Services without a place or a ZIP code stand at the end.</source>
        <translation>Los servicios sin lugar ni código postal están al final.</translation>
    </message>
</context>
<context>
    <name>ServicesSideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show &amp;differences alone</source>
        <translation>Mostrar solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como esta computadora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Emergency number where you live</source>
        <translation>Número de &amp;emergencia donde usted vive</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>después de %n minuto</numerusform>
            <numerusform>después de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock the &amp;book when nobody touches it</source>
        <translation>Bloquear el &amp;libro cuando nadie lo toca</translation>
    </message>
    <message>
        <source>&amp;Help line to call when you are very low</source>
        <translation>Línea de a&amp;yuda para llamar cuando está muy mal de ánimo</translation>
    </message>
</context>
<context>
    <name>SheetColumns</name>
    <message>
        <source>Column %1</source>
        <comment>one without a heading</comment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What is in the column %1</source>
        <translation>Qué hay en la columna %1</translation>
    </message>
</context>
<context>
    <name>SheetReview</name>
    <message>
        <source>No column is the name of the service. Choose the one with the names: without names, nothing can be imported.</source>
        <translation>Ninguna columna es el nombre del servicio. Elija la que tiene los nombres: sin nombres no se puede importar nada.</translation>
    </message>
    <message>
        <source>Look through the services</source>
        <translation>Revise los servicios</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The first services</source>
        <translation>Los primeros servicios</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln service(s)</source>
        <translation>
            <numerusform>Importar %Ln servicio</numerusform>
            <numerusform>Importar %Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>What does this whole file help with?</source>
        <translation>¿Con qué ayuda todo este archivo?</translation>
    </message>
    <message>
        <source>The headings are in line</source>
        <translation>Los encabezados están en la línea</translation>
    </message>
    <message>
        <source>No line: the file has no headings</source>
        <translation>Ninguna línea: el archivo no tiene encabezados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the number of a line, and its first cells</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SideBySideModel</name>
    <message>
        <source>It helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>Mi nota</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <extracomment>a field of services that do not say the same there</extracomment>
        <translation>%1 (distinto)</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>%1 is 1, 2 or 3</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Service %L1</source>
        <translation>Servicio %L1</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SignedPaperEditor</name>
    <message>
        <source>Edit signed paper</source>
        <translation>Editar el papel firmado</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Un papel firmado</translation>
    </message>
    <message>
        <source>Hearthbook keeps where the paper is. It is not the paper.</source>
        <translation>Hearthbook guarda dónde está el papel. No es el papel.</translation>
    </message>
    <message>
        <source>What kind of paper</source>
        <translation>Qué tipo de papel</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llaman ustedes</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Dónde está el original</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>Quién tiene una copia</translation>
    </message>
    <message>
        <source>Who has a copy, and since when</source>
        <translation>Quién tiene una copia, y desde cuándo</translation>
    </message>
    <message>
        <source>When to look again, and a newer paper</source>
        <translation>Cuándo revisar de nuevo, y un papel más nuevo</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Revisar de nuevo antes del</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Reemplazado por</translation>
    </message>
    <message>
        <source>No other paper</source>
        <translation>Ningún otro papel</translation>
    </message>
</context>
<context>
    <name>SignedPapersPage</name>
    <message>
        <source>Hearthbook keeps where the paper is. It is not the paper.</source>
        <translation>Hearthbook guarda dónde está el papel. No es el papel.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>somebody who has a copy, and the day since when</extracomment>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Papeles firmados</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Añadir papel</translation>
    </message>
    <message>
        <source>Search signed papers</source>
        <translation>Buscar en los papeles firmados</translation>
    </message>
    <message>
        <source>Plans, letters and orders that somebody signed: where each one is, and who has a copy.</source>
        <translation>Planes, cartas y órdenes que alguien firmó: dónde está cada uno, y quién tiene una copia.</translation>
    </message>
    <message>
        <source>Write down the first one</source>
        <translation>Anotar el primero</translation>
    </message>
    <message>
        <source>Choose a paper to see where it is.</source>
        <translation>Elija un papel para ver dónde está.</translation>
    </message>
    <message>
        <source>Edit signed paper</source>
        <translation>Editar el papel firmado</translation>
    </message>
    <message>
        <source>Delete signed paper</source>
        <translation>Borrar el papel firmado</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Reemplazados por uno más nuevo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>There is a newer one…</source>
        <translation>Hay uno más nuevo…</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Dónde está el original</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Todavía no está escrito</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Revisar de nuevo antes del</translation>
    </message>
    <message>
        <source>In place of: %1</source>
        <extracomment>%1 is the name of an older paper</extracomment>
        <translation>En lugar de: %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Reemplazado por: %1</translation>
    </message>
    <message>
        <source>There is a newer paper:</source>
        <translation>Hay un papel más nuevo:</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n person(s) who have this copy</source>
        <translation>
            <numerusform>Avise a %n persona que tiene esta copia</numerusform>
            <numerusform>Avise a %n personas que tienen esta copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who has this copy knows</source>
        <translation>Todos los que tienen esta copia lo saben</translation>
    </message>
    <message>
        <source>Who has a copy</source>
        <translation>Quién tiene una copia</translation>
    </message>
    <message>
        <source>Tell of a newer paper</source>
        <translation>Avisar de un papel más nuevo</translation>
    </message>
    <message>
        <source>%1 knows of the newer paper.</source>
        <extracomment>%1 is somebody who has a copy of a paper</extracomment>
        <translation>%1 ya sabe del papel más nuevo.</translation>
    </message>
    <message>
        <source>%1 does not know of it yet.</source>
        <translation>%1 todavía no lo sabe.</translation>
    </message>
    <message>
        <source>Replace signed paper</source>
        <translation>Reemplazar el papel firmado</translation>
    </message>
    <message>
        <source>%1 is replaced.</source>
        <extracomment>%1 is the name of a paper</extracomment>
        <translation>%1: reemplazado.</translation>
    </message>
</context>
<context>
    <name>SignsField</name>
    <message>
        <source>Add a sign</source>
        <translation>Añadir una señal</translation>
    </message>
    <message>
        <source>Take this sign out</source>
        <translation>Quitar esta señal</translation>
    </message>
    <message>
        <source>What you see or hear</source>
        <translation>Qué se ve o se oye</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What helps then</source>
        <translation>Qué ayuda entonces</translation>
    </message>
</context>
<context>
    <name>SkillsField</name>
    <message>
        <source>Add a skill</source>
        <translation>Añadir algo aprendido</translation>
    </message>
    <message>
        <source>Take this skill out</source>
        <translation>Quitar esto</translation>
    </message>
    <message>
        <source>What they learned</source>
        <translation>Qué aprendió</translation>
    </message>
    <message>
        <source>Such as suction, or a feed by the tube</source>
        <translation>Como aspirar, o alimentar por la sonda</translation>
    </message>
    <message>
        <source>How far they are</source>
        <translation>Hasta dónde llegó</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Who showed it, or was there</source>
        <translation>Quién lo mostró o estuvo presente</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>This file is not there.</source>
        <translation>Este archivo no existe.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>American Sign Language</source>
        <translation>lengua de señas americana</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hmong</source>
        <translation>hmong</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Karen</source>
        <translation>karen</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>laosiano</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>navajo</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>panyabí</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>samoano</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>S&amp;iguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>StillPage</name>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Show me a good moment</source>
        <translation>Mostrar un buen momento</translation>
    </message>
    <message>
        <source>The menu of the book saves all of it as files, or locks it, whenever you want. Nothing is deleted.</source>
        <translation>El menú del libro guarda todo en archivos, o lo bloquea, cuando usted quiera. No se borra nada.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Keepsake book</source>
        <translation>Libro de recuerdos</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Note that it was stopped</source>
        <translation>Anotar que se dejó</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Why? This may stay blank.</source>
        <translation>¿Por qué? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>%1: last day %2</source>
        <extracomment>a medicine, and the last day on which it was given</extracomment>
        <translation>%1: último día %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This file is not a Hearthbook book. It was left as it is.</source>
        <translation>Este archivo no es un libro de Hearthbook. Se dejó como está.</translation>
    </message>
    <message>
        <source>This book is open in another window.</source>
        <translation>Este libro está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>This book is already open: program %1, number %2, on the computer %3. Please use that window.</source>
        <translation>Este libro ya está abierto: programa %1, número %2, en la computadora %3. Use esa ventana.</translation>
    </message>
    <message>
        <source>There is no book at this place any more.</source>
        <translation>Ya no hay ningún libro en este lugar.</translation>
    </message>
    <message>
        <source>This file cannot be read. Perhaps it belongs to another person.</source>
        <translation>Este archivo no se puede leer. Quizá pertenece a otra persona.</translation>
    </message>
    <message>
        <source>This file is empty. It was left as it is.</source>
        <translation>Este archivo está vacío. Se dejó como está.</translation>
    </message>
    <message>
        <source>There is already a file of this name. It was left as it is.</source>
        <translation>Ya hay un archivo con este nombre. Se dejó como está.</translation>
    </message>
    <message>
        <source>A book cannot be made at this place.</source>
        <translation>No se puede crear un libro en este lugar.</translation>
    </message>
    <message>
        <source>Nothing can be written beside this book. So it cannot be opened safely here.</source>
        <translation>No se puede escribir nada junto a este libro. Por eso no se puede abrir aquí con seguridad.</translation>
    </message>
    <message>
        <source>Another program is using this book right now.</source>
        <translation>Otro programa está usando este libro ahora mismo.</translation>
    </message>
    <message>
        <source>This could not be saved, because the disk is full.</source>
        <translation>No se pudo guardar porque el disco está lleno.</translation>
    </message>
    <message>
        <source>This could not be saved, because the book cannot be written here.</source>
        <translation>No se pudo guardar porque aquí no se puede escribir en el libro.</translation>
    </message>
    <message>
        <source>This could not be saved, because the disk gave an error.</source>
        <translation>No se pudo guardar porque el disco dio un error.</translation>
    </message>
    <message>
        <source>This book is damaged.</source>
        <translation>Este libro está dañado.</translation>
    </message>
    <message>
        <source>This book cannot be opened.</source>
        <translation>Este libro no se puede abrir.</translation>
    </message>
    <message>
        <source>This could not be saved, because it does not fit the book&apos;s rules.</source>
        <translation>No se pudo guardar porque no cumple las reglas del libro.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>This book was made with a newer Hearthbook. Please open it with that one. Nothing in it was changed.</source>
        <translation>Este libro se hizo con un Hearthbook más nuevo. Ábralo con ese. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>A backup cannot be made beside this book.</source>
        <translation>No se puede hacer una copia de seguridad junto a este libro.</translation>
    </message>
    <message>
        <source>The disk gave an error, and nobody can tell whether the last change was saved. From now on this book can only be read. Please save a copy elsewhere.</source>
        <translation>El disco dio un error y nadie puede saber si el último cambio se guardó. Desde ahora este libro solo se puede leer. Guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The disk with this book does not answer any more. What was saved before is still in the book&apos;s file.</source>
        <translation>El disco con este libro ya no responde. Lo que se guardó antes sigue en el archivo del libro.</translation>
    </message>
    <message>
        <source>A book can have eight keys at most.</source>
        <translation>Un libro puede tener como máximo ocho llaves.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <translation>Esta llave ya no está.</translation>
    </message>
    <message>
        <source>A book needs at least one key, and eight at most.</source>
        <translation>Un libro necesita al menos una llave, y como máximo ocho.</translation>
    </message>
    <message>
        <source>There is not enough free memory to do this safely.</source>
        <translation>No hay suficiente memoria libre para hacer esto con seguridad.</translation>
    </message>
    <message>
        <source>This book needs its passphrase or its recovery code.</source>
        <translation>Este libro necesita su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>This passphrase does not open the book.</source>
        <translation>Esta frase de contraseña no abre el libro.</translation>
    </message>
    <message>
        <source>This recovery code does not open the book.</source>
        <translation>Este código de recuperación no abre el libro.</translation>
    </message>
    <message>
        <source>What this computer remembers does not open the book.</source>
        <translation>Lo que esta computadora recuerda no abre el libro.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This book was made with an older Hearthbook, and nothing can be written here. Copy it to your own folder and open it there.</source>
        <translation>Este libro se hizo con un Hearthbook más antiguo y aquí no se puede escribir nada. Cópielo a su propia carpeta y ábralo allí.</translation>
    </message>
    <message>
        <source>Something that was tracked (its name was lost)</source>
        <translation>Algo que se seguía (su nombre se perdió)</translation>
    </message>
    <message>
        <source>Nothing could be read from this book any more.</source>
        <translation>Ya no se pudo leer nada de este libro.</translation>
    </message>
    <message>
        <source>Something that was given (its name was lost)</source>
        <translation>Algo que se dio (su nombre se perdió)</translation>
    </message>
    <message>
        <source>Found again %1</source>
        <translation>Encontrado de nuevo %1</translation>
    </message>
    <message>
        <source>The book is being written to. Please wait a moment.</source>
        <translation>Se está escribiendo en el libro. Espere un momento, por favor.</translation>
    </message>
    <message>
        <source>There is a folder or a device of this name. Nothing was put back.</source>
        <translation>Hay una carpeta o un dispositivo con este nombre. No se repuso nada.</translation>
    </message>
    <message>
        <source>It was stopped, and no copy was made.</source>
        <translation>Se detuvo y no se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>The disk gave an error at the last moment. Nobody can tell which of these two is the book from before and which is the backup: %1 and %2. Nothing was removed. Please copy both to another disk.</source>
        <translation>El disco dio un error en el último momento. No se puede saber cuál de estos dos es el libro de antes y cuál la copia de seguridad: %1 y %2. No se ha borrado nada. Copie los dos a otro disco, por favor.</translation>
    </message>
    <message>
        <source>There are no backups beside this book.</source>
        <translation>Junto a este libro no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>The backups here are of more than one book. Please choose one of them.</source>
        <translation>Las copias de seguridad de aquí son de más de un libro. Elija una de ellas, por favor.</translation>
    </message>
    <message>
        <source>This is not saved: another program has put another file in the place of this book. Everything from before is still here. Please save a copy elsewhere.</source>
        <translation>Esto no está guardado: otro programa ha puesto otro archivo en el lugar de este libro. Todo lo de antes sigue aquí. Guarde una copia en otro lugar, por favor.</translation>
    </message>
    <message>
        <source>This is not saved: another program has moved or removed the file of this book. Everything from before is still here. Please save a copy elsewhere.</source>
        <translation>Esto no está guardado: otro programa ha movido o borrado el archivo de este libro. Todo lo de antes sigue aquí. Guarde una copia en otro lugar, por favor.</translation>
    </message>
    <message>
        <source>This book holds something that Hearthbook did not put there, so it was not opened. What people wrote in it can be saved in a new book.</source>
        <translation>Este libro contiene algo que Hearthbook no puso ahí, por eso no se abrió. Lo que se escribió en él se puede guardar en un libro nuevo.</translation>
    </message>
    <message>
        <source>To try all keys of this book would take far too long. Hearthbook never makes a book like that.</source>
        <translation>Probar todas las llaves de este libro llevaría demasiado tiempo. Hearthbook nunca hace un libro así.</translation>
    </message>
    <message>
        <source>An attached file of this book is damaged, and an older copy may still hold it. No copy was removed.</source>
        <translation>Un archivo adjunto de este libro está dañado, y una copia anterior quizá todavía lo tenga. No se quitó ninguna copia.</translation>
    </message>
    <message>
        <source>Its key is not known any more.</source>
        <translation>Su llave ya no se conoce.</translation>
    </message>
    <message>
        <source>A file could not be removed.</source>
        <translation>No se pudo quitar un archivo.</translation>
    </message>
    <message>
        <source>This is a copy of another book.</source>
        <translation>Esta es una copia de otro libro.</translation>
    </message>
    <message>
        <source>One of the two is a care plan and the other a directory of services. Nothing was put back.</source>
        <translation>Uno de los dos es un plan de cuidados y el otro un directorio de servicios. No se restauró nada.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%1 was given %n time(s).</source>
        <translation>
            <numerusform>%1 se dio %n vez.</numerusform>
            <numerusform>%1 se dio %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these time(s) have %1 written down in the %2 hours before and after.</source>
        <extracomment>%1: a tracked thing; %2: hours</extracomment>
        <translation>
            <numerusform>En %n de estas veces se anotó %1 en las %2 horas de antes y de después.</numerusform>
            <numerusform>En %n de estas veces se anotó %1 en las %2 horas de antes y de después.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too little to tell more.</source>
        <translation>Es muy poco para decir más.</translation>
    </message>
    <message>
        <source>How often the value after it was lower: %1. The same: %2. Higher: %3.</source>
        <translation>Cuántas veces el valor fue después menor: %1. Igual: %2. Mayor: %3.</translation>
    </message>
    <message>
        <source>This shows what came together. It does not show why.</source>
        <translation>Esto muestra qué fue junto. No muestra por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>usually %1, from %2 to %3 (%4)</source>
        <extracomment>usual, lowest and highest value, and how many entries: &quot;usually 3, from 1 to 6 (12 entries)&quot;</extracomment>
        <translation>normalmente %1, de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>%1: too few entries to tell.</source>
        <extracomment>%1 is who wrote it down, such as &quot;Parent&quot;</extracomment>
        <translation>%1: muy pocas entradas para decirlo.</translation>
    </message>
    <message>
        <source>%1: before, %2; after, %3.</source>
        <extracomment>who wrote it down; how it was before; how it was after</extracomment>
        <translation>%1: antes, %2; después, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) before %2, and as many from then on.</source>
        <translation>
            <numerusform>%1: %n día antes del %2 y otro tanto desde entonces.</numerusform>
            <numerusform>%1: %n días antes del %2 y otros tantos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with an entry: %1 before, %2 after.</source>
        <translation>Días con una entrada: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>There is no entry in this time.</source>
        <translation>No hay entradas en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Nights had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>La noche tuvo el valor más alto del día en %1 de %n día.</numerusform>
            <numerusform>La noche tuvo el valor más alto del día en %1 de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mornings had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>La mañana tuvo el valor más alto del día en %1 de %n día.</numerusform>
            <numerusform>La mañana tuvo el valor más alto del día en %1 de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evenings had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>El final del día tuvo el valor más alto en %1 de %n día.</numerusform>
            <numerusform>El final del día tuvo el valor más alto en %1 de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, written down by: %2. %n entry(s).</source>
        <translation>
            <numerusform>%1, anotado por: %2. %n entrada.</numerusform>
            <numerusform>%1, anotado por: %2. %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few days with entries at different times to tell more.</source>
        <translation>Hay muy pocos días con entradas a distintas horas para decir más.</translation>
    </message>
    <message numerus="yes">
        <source>usually %1 (%n day(s))</source>
        <translation>
            <numerusform>normalmente %1 (%n día)</numerusform>
            <numerusform>normalmente %1 (%n días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: both were written down on %n day(s).</source>
        <translation>
            <numerusform>%1 y %2: ambos se anotaron en %n día.</numerusform>
            <numerusform>%1 y %2: ambos se anotaron en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>On days with %1 above %2, %3 was %4.</source>
        <extracomment>a tracked thing; its usual value; another tracked thing; how it was then</extracomment>
        <translation>En los días con %1 por encima de %2, %3 fue %4.</translation>
    </message>
    <message>
        <source>On the other days, %1 was %2.</source>
        <translation>En los otros días, %1 fue %2.</translation>
    </message>
    <message>
        <source>%1: started</source>
        <translation>%1: empezó</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: terminó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a medicine or of what is tracked, and what happened: &quot;Seizure: in the bath&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Middays had the highest value of the day on %1 of %n day(s).</source>
        <translation>
            <numerusform>El mediodía tuvo el valor más alto del día en %1 de %n día.</numerusform>
            <numerusform>El mediodía tuvo el valor más alto del día en %1 de %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryLinesModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message>
        <source>%1 left</source>
        <extracomment>how many of something are left, as somebody counted them: &quot;12 left&quot;</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>se acaba el %1</translation>
    </message>
</context>
<context>
    <name>SuppliesField</name>
    <message>
        <source>Add a supply</source>
        <translation>Añadir un material</translation>
    </message>
    <message>
        <source>Take this supply out</source>
        <translation>Quitar este material</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What is used up</source>
        <translation>Qué se gasta</translation>
    </message>
    <message>
        <source>The day it runs out</source>
        <translation>El día en que se acaba</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Se acaba el</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>Cuántos quedan</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Help for all of you. Look at what you like, and leave the rest.</source>
        <translation>Ayuda para toda la familia. Mire lo que quiera y deje lo demás.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>To read: for all of you</source>
        <translation>Para leer: para toda la familia</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>This line has fewer cells than the headings. The rest is blank.</source>
        <translation>Esta línea tiene menos celdas que los encabezados. El resto queda en blanco.</translation>
    </message>
    <message>
        <source>This line has more cells than the headings. The rest goes to the words.</source>
        <translation>Esta línea tiene más celdas que los encabezados. El resto va a las palabras.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. It is read as part of the text.</source>
        <translation>Aquí se abre una comilla que nunca se cierra. Se lee como parte del texto.</translation>
    </message>
    <message>
        <source>There are no lines below the headings of this file.</source>
        <translation>No hay líneas debajo de los encabezados de este archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands above the table. It is left out.</source>
        <translation>«%1» está encima de la tabla. No se usa.</translation>
    </message>
    <message>
        <source>This line stands above the table. It is left out.</source>
        <translation>Esta línea está encima de la tabla. No se usa.</translation>
    </message>
    <message>
        <source>This line says the units of the columns. It is read with the headings.</source>
        <translation>Esta línea dice las unidades de las columnas. Se lee con los encabezados.</translation>
    </message>
</context>
<context>
    <name>TableJoiner</name>
    <message>
        <source>It names a record that is not there. The name was kept.</source>
        <translation>Nombra un registro que no está. El nombre se conservó.</translation>
    </message>
    <message>
        <source>Too much belongs to this service. The rest was kept for saving as tables.</source>
        <translation>Este servicio tiene demasiadas partes. El resto se guardó para exportarlo como tablas.</translation>
    </message>
    <message>
        <source>It has no id. It was kept, and is known again only while nothing in it changes.</source>
        <translation>No tiene identificador. Se guardó, y solo se reconoce mientras nada cambie en él.</translation>
    </message>
    <message>
        <source>Its id was there before in this file. Each was kept.</source>
        <translation>Su identificador ya estaba en este archivo. Se guardaron todos.</translation>
    </message>
    <message>
        <source>It has no name. It was kept, and what was known of it before stays.</source>
        <translation>No tiene nombre. Se conservó, y lo que se sabía antes queda.</translation>
    </message>
    <message>
        <source>It does not say whether it is active. It was kept.</source>
        <translation>No dice si está activo. Se guardó.</translation>
    </message>
    <message>
        <source>It belongs to no service that is there. It was kept for saving as tables.</source>
        <translation>No pertenece a ningún servicio presente. Se conservó para exportarlo como tablas.</translation>
    </message>
    <message>
        <source>Its source does not show it to the public. It was left out.</source>
        <translation>Su fuente no lo muestra al público. Se dejó fuera.</translation>
    </message>
</context>
<context>
    <name>TeamSearchEditor</name>
    <message>
        <source>Edit team</source>
        <translation>Editar equipo</translation>
    </message>
    <message>
        <source>A team that we look for</source>
        <translation>Un equipo que buscamos</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Please write which team it is.</source>
        <translation>Escriba qué equipo es.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
</context>
<context>
    <name>TeamStepSheet</name>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>With whom? This may stay blank.</source>
        <translation>¿Con quién? Puede quedar en blanco.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a team, and how far it is with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>This is not a table of text, so nothing can be read from it.</source>
        <translation>Esto no es una tabla de texto, así que no se puede leer nada.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>one|two|three|four|five|six|seven|eight|nine|ten</source>
        <comment>numbers from 1 to 10, to be read in what a person types</comment>
        <translation>uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez</translation>
    </message>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <comment>read in what a person types: 2 hours</comment>
        <translation>h|hr|hrs|hora|horas</translation>
    </message>
    <message>
        <source>m|min|mins|minute|minutes</source>
        <comment>read in what a person types: 20 min</comment>
        <translation>m|min|mins|minuto|minutos</translation>
    </message>
    <message>
        <source>s|sec|secs|second|seconds</source>
        <comment>read in what a person types: 90 s</comment>
        <translation>s|seg|segs|segundo|segundos</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read in what a person types: 1 h and 20 min</comment>
        <translation>y|con</translation>
    </message>
    <message>
        <source>an hour and a half|1 and a half hours</source>
        <comment>read in what a person types</comment>
        <translation>una hora y media|hora y media</translation>
    </message>
    <message>
        <source>half an hour|half hour|a half hour</source>
        <comment>read in what a person types</comment>
        <translation>media hora</translation>
    </message>
    <message>
        <source>a quarter of an hour|quarter of an hour|a quarter hour</source>
        <comment>read in what a person types</comment>
        <translation>un cuarto de hora|cuarto de hora</translation>
    </message>
    <message>
        <source>an hour|a hour</source>
        <comment>read in what a person types</comment>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a minute|a moment</source>
        <comment>read in what a person types</comment>
        <translation>un minuto|un momento|un rato</translation>
    </message>
    <message>
        <source>ago|before now</source>
        <comment>read in what a person types: 20 min ago</comment>
        <translation>hace</translation>
    </message>
    <message>
        <source>last night|during the night|in the night</source>
        <comment>read in what a person types</comment>
        <translation>anoche|ayer por la noche|durante la noche</translation>
    </message>
    <message>
        <source>last evening</source>
        <comment>read in what a person types</comment>
        <translation>ayer al anochecer</translation>
    </message>
    <message>
        <source>tonight</source>
        <comment>read in what a person types</comment>
        <translation>esta noche</translation>
    </message>
    <message>
        <source>this morning</source>
        <comment>read in what a person types</comment>
        <translation>esta mañana</translation>
    </message>
    <message>
        <source>this noon|at lunch</source>
        <comment>read in what a person types</comment>
        <translation>este mediodía|hoy a mediodía</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <comment>read in what a person types</comment>
        <translation>esta tarde</translation>
    </message>
    <message>
        <source>this evening</source>
        <comment>read in what a person types</comment>
        <translation>hoy al anochecer</translation>
    </message>
    <message>
        <source>the day before yesterday|day before yesterday</source>
        <comment>read in what a person types</comment>
        <translation>antes de ayer|anteayer|antier</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>read in what a person types</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>today</source>
        <comment>read in what a person types</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in the morning|early morning|morning</source>
        <comment>read in what a person types</comment>
        <translation>por la mañana|de la mañana|en la mañana|temprano|mañana</translation>
    </message>
    <message>
        <source>at noon|noon|midday|lunchtime</source>
        <comment>read in what a person types</comment>
        <translation>al mediodía|a mediodía|mediodía|a la hora de comer|del mediodía</translation>
    </message>
    <message>
        <source>in the afternoon|afternoon</source>
        <comment>read in what a person types</comment>
        <translation>por la tarde|de la tarde|en la tarde|tarde</translation>
    </message>
    <message>
        <source>in the evening|evening</source>
        <comment>read in what a person types</comment>
        <translation>al anochecer|al atardecer|tarde noche</translation>
    </message>
    <message>
        <source>at night|night</source>
        <comment>read in what a person types</comment>
        <translation>por la noche|de la noche|en la noche|noche|de la madrugada|por la madrugada|madrugada</translation>
    </message>
    <message>
        <source>midnight|at midnight</source>
        <comment>read in what a person types</comment>
        <translation>a medianoche|medianoche</translation>
    </message>
    <message>
        <source>now|right now|just now</source>
        <comment>read in what a person types</comment>
        <translation>ahora|ahora mismo|ahorita|justo ahora</translation>
    </message>
    <message>
        <source>at|on|about|around|the|in</source>
        <comment>small words around a time, not needed</comment>
        <translation>a las|a la|el|la|las|los|a|en|de|por|sobre|como|hacia</translation>
    </message>
</context>
<context>
    <name>TimelineChoices</name>
    <message>
        <source>What to put in</source>
        <translation>Qué incluir</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Medicine change</source>
        <translation>Cambio de medicina</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>A mark is the middle of a day. Its bar goes from the lowest to the highest.</source>
        <translation>Una marca es el medio de un día. Su barra va de lo más bajo a lo más alto.</translation>
    </message>
    <message>
        <source>A mark is the middle of a week. Its bar goes from the lowest to the highest.</source>
        <translation>Una marca es el medio de una semana. Su barra va de lo más bajo a lo más alto.</translation>
    </message>
    <message>
        <source>A mark is the middle of a month. Its bar goes from the lowest to the highest.</source>
        <translation>Una marca es el medio de un mes. Su barra va de lo más bajo a lo más alto.</translation>
    </message>
    <message>
        <source>A mark is the middle of three months. Its bar goes from the lowest to the highest.</source>
        <translation>Una marca es el medio de tres meses. Su barra va de lo más bajo a lo más alto.</translation>
    </message>
    <message>
        <source>A mark is the middle of a year. Its bar goes from the lowest to the highest.</source>
        <translation>Una marca es el medio de un año. Su barra va de lo más bajo a lo más alto.</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>TimelineReport</name>
    <message>
        <source>Over time</source>
        <translation>A lo largo del tiempo</translation>
    </message>
    <message>
        <source>Over time: %1</source>
        <translation>A lo largo del tiempo: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>Nothing was written down in this time.</source>
        <translation>No se anotó nada en este tiempo.</translation>
    </message>
    <message>
        <source>The line over time; what happened stands below in words.</source>
        <translation>La línea de tiempo; abajo está en palabras lo que pasó.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>lo que dice el diario</translation>
    </message>
    <message>
        <source>the medicines and treatments</source>
        <translation>las medicinas y los tratamientos</translation>
    </message>
    <message>
        <source>the appointments</source>
        <translation>las citas</translation>
    </message>
    <message>
        <source>the goals reached</source>
        <translation>las metas alcanzadas</translation>
    </message>
    <message>
        <source>good moments, in your words</source>
        <translation>buenos momentos, en sus palabras</translation>
    </message>
    <message>
        <source>Full dots are the child&apos;s own values, rings are those of others.</source>
        <translation>Los puntos llenos son los valores que dijo su hijo o hija; los círculos, los de otras personas.</translation>
    </message>
    <message>
        <source>Strokes are doses given as needed.</source>
        <translation>Las rayas son dosis dadas según necesidad.</translation>
    </message>
    <message>
        <source>Where a bar begins with dashes, its first day is not written down.</source>
        <translation>Donde una barra empieza con guiones, no está escrito su primer día.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>The arrows go from mark to mark, Enter opens one.</source>
        <translation>Las flechas van de una marca a otra; Intro abre una.</translation>
    </message>
    <message>
        <source>Chart of the diary</source>
        <translation>Gráfica del diario</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Hopes and goals</source>
        <translation>Esperanzas y metas</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada previsto.</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>y %n pregunta más</numerusform>
            <numerusform>y %n preguntas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down a hope</source>
        <translation>Anotar una esperanza</translation>
    </message>
    <message>
        <source>Mark people of your care team as favorites to see them here.</source>
        <translation>Marque como favoritas a personas de su equipo de cuidado para verlas aquí.</translation>
    </message>
    <message>
        <source>Emergency number here</source>
        <translation>Número de emergencia aquí</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Night view</source>
        <translation>Vista de noche</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 runs out on %2</source>
        <extracomment>a supply of a medicine, and the last day that it lasts</extracomment>
        <translation>%1 se acaba el %2</translation>
    </message>
    <message>
        <source>No answer? Then %1</source>
        <extracomment>%1 is a person who is called when somebody else does not answer</extracomment>
        <translation>¿No contesta? Entonces %1</translation>
    </message>
    <message>
        <source>%1: enough until %2</source>
        <extracomment>a supply of equipment, such as &quot;suction tubes&quot;, and the last day that it lasts</extracomment>
        <translation>%1: alcanza hasta el %2</translation>
    </message>
</context>
<context>
    <name>TopicCards</name>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerEditor</name>
    <message>
        <source>the child</source>
        <translation>el niño o la niña</translation>
    </message>
    <message>
        <source>somebody who watches</source>
        <translation>alguien que observa</translation>
    </message>
    <message>
        <source>the child or a parent</source>
        <translation>el niño o la niña, o quien le cría</translation>
    </message>
    <message>
        <source>From %1 to %2. Ages %3 to %4. Filled in by %5. Source: %6.</source>
        <translation>De %1 a %2. Edades de %3 a %4. La rellena %5. Fuente: %6.</translation>
    </message>
    <message>
        <source>Fill in your own copy of the sheet, and type its total here.</source>
        <translation>Rellene su propia copia de la hoja y escriba aquí el total.</translation>
    </message>
    <message>
        <source>Called &quot;%1&quot; until %2</source>
        <translation>Se llamó &quot;%1&quot; hasta el %2</translation>
    </message>
    <message>
        <source>Something of your own</source>
        <translation>Algo propio</translation>
    </message>
    <message>
        <source>Change what is tracked</source>
        <translation>Cambiar lo que se anota</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>How it is written down</source>
        <translation>Cómo se anota</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Hoja de puntos</translation>
    </message>
    <message>
        <source>What was written with the other scale stays, under the same name. It rests, and a new one begins, so that numbers of two scales do not mix.</source>
        <translation>Lo que se anotó con la otra escala queda, con el mismo nombre. Descansa, y empieza una nueva, para que no se mezclen números de dos escalas.</translation>
    </message>
    <message>
        <source>Please write what it is called.</source>
        <translation>Escriba cómo se llama.</translation>
    </message>
</context>
<context>
    <name>TrackerMappingForm</name>
    <message>
        <source>What the file writes of</source>
        <translation>De qué escribe el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <translation>
            <numerusform>%1 (%n nota)</numerusform>
            <numerusform>%1 (%n notas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it to &quot;%1&quot;</source>
        <translation>Ponerlo en &quot;%1&quot;</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <comment>a kind and its unit</comment>
        <translation>Nuevo: %1 (%2)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a kind of what is kept track of</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
</context>
<context>
    <name>TrackerPresets</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Feeling sick (nausea)</source>
        <translation>Ganas de vomitar (náuseas)</translation>
    </message>
    <message>
        <source>Appetite</source>
        <translation>Apetito</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Worry</source>
        <comment>a feeling</comment>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Trouble breathing</source>
        <translation>Dificultad para respirar</translation>
    </message>
    <message>
        <source>Good moment</source>
        <translation>Buen momento</translation>
    </message>
    <message>
        <source>Throwing up (vomiting)</source>
        <translation>Vómitos</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Convulsión</translation>
    </message>
    <message>
        <source>Stiff muscles (spasms)</source>
        <translation>Músculos rígidos (espasmos)</translation>
    </message>
    <message>
        <source>Sore mouth</source>
        <translation>Dolor de boca</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Oxygen in the blood</source>
        <translation>Oxígeno en la sangre</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Tos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Food and drink taken in</source>
        <translation>Comida y bebida tomadas</translation>
    </message>
    <message>
        <source>Poop (stool)</source>
        <translation>Popó (heces)</translation>
    </message>
    <message>
        <source>Itching</source>
        <translation>Picor</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Llanto</translation>
    </message>
    <message>
        <source>Restless</source>
        <translation>Inquietud</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Enojo</translation>
    </message>
    <message>
        <source>Feeling alone</source>
        <translation>Sentirse a solas</translation>
    </message>
    <message>
        <source>Waking at night</source>
        <translation>Despertarse de noche</translation>
    </message>
    <message>
        <source>Wet diapers</source>
        <translation>Pañales mojados</translation>
    </message>
    <message>
        <source>Feeding went well</source>
        <translation>Comió bien</translation>
    </message>
    <message>
        <source>Played today</source>
        <translation>Hoy jugó</translation>
    </message>
    <message>
        <source>Time outside</source>
        <translation>Rato al aire libre</translation>
    </message>
    <message>
        <source>Went to school</source>
        <translation>Fue a la escuela</translation>
    </message>
    <message>
        <source>Time with friends</source>
        <translation>Rato con amistades</translation>
    </message>
    <message>
        <source>Smiled or laughed</source>
        <translation>Sonrió o rió</translation>
    </message>
    <message>
        <source>Calm time together</source>
        <translation>Rato tranquilo juntos</translation>
    </message>
</context>
<context>
    <name>TrackerRow</name>
    <message>
        <source>%1 in %2</source>
        <comment>a kind and its unit</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Called &quot;%1&quot; until %2</source>
        <translation>Se llamó &quot;%1&quot; hasta el %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <extracomment>%1 is what is kept track of, such as &quot;Pain&quot;</extracomment>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <extracomment>%1 is what is kept track of, such as &quot;Pain&quot;</extracomment>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Dejar descansar</translation>
    </message>
    <message>
        <source>Not asked for now. What was written stays.</source>
        <translation>Por ahora no se pregunta. Lo anotado queda.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a button does, and with what: &quot;Change: Pain&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TrackerSummary</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>who says so; the one value; how many entries</extracomment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, usually %4 (%5).</source>
        <extracomment>who says so; lowest, highest and usual value; how many entries</extracomment>
        <translation>%1: de %2 a %3, casi siempre %4 (%5).</translation>
    </message>
    <message>
        <source>%1: no entry.</source>
        <translation>%1: sin anotaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%1: entries on %2 of %n day(s).</source>
        <translation>
            <numerusform>%1: anotaciones en %2 de %n día.</numerusform>
            <numerusform>%1: anotaciones en %2 de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of person, and their names: &quot;Parent (Dad, Mom)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TrackingPage</name>
    <message>
        <source>To the diary</source>
        <translation>Al diario</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>A Hoy</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Add your own…</source>
        <translation>Añadir algo propio…</translation>
    </message>
    <message>
        <source>Treatment that makes sick</source>
        <translation>Tratamiento que da malestar</translation>
    </message>
    <message>
        <source>Trouble of lungs or heart</source>
        <translation>Problemas de pulmón o corazón</translation>
    </message>
    <message>
        <source>Seizures or stiff muscles</source>
        <translation>Convulsiones o músculos rígidos</translation>
    </message>
    <message>
        <source>Does not speak (yet)</source>
        <translation>No habla (aún)</translation>
    </message>
    <message>
        <source>Fed by tube</source>
        <translation>Come por sonda</translation>
    </message>
    <message>
        <source>Does one of these fit? Then other suggestions come first.</source>
        <translation>¿Encaja algo de esto? Entonces otras ideas van primero.</translation>
    </message>
    <message>
        <source>Choose two to five things. You can change them at any time.</source>
        <translation>Elija de dos a cinco cosas. Puede cambiarlas cuando quiera.</translation>
    </message>
    <message>
        <source>Two to five things are enough. You can change them at any time.</source>
        <translation>Bastan de dos a cinco cosas. Puede cambiarlas cuando quiera.</translation>
    </message>
    <message>
        <source>These are quite a few. With two to five it is easier to keep going. Some can rest, and what was written stays.</source>
        <translation>Son bastantes. Con dos a cinco es más fácil seguir. Algunas pueden descansar, y lo anotado queda.</translation>
    </message>
    <message>
        <source>Children under 5 are not asked to rate. You write down what you see.</source>
        <translation>A los menores de 5 años no se les pide que valoren. Usted anota lo que ve.</translation>
    </message>
    <message>
        <source>Up to 7 years, two choices or a face work best. You can write down what you see, too.</source>
        <translation>Hasta los 7 años, lo mejor son dos opciones o una cara. También puede anotar lo que ve.</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En descanso</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Good things</source>
        <translation>Cosas buenas</translation>
    </message>
    <message>
        <source>Keep track of %1</source>
        <extracomment>%1 is what is kept track of, such as &quot;Pain&quot;</extracomment>
        <translation>Anotar %1</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Cambiar el orden</translation>
    </message>
    <message>
        <source>Let %1 rest</source>
        <extracomment>%1 is what is kept track of, such as &quot;Pain&quot;</extracomment>
        <translation>Dejar descansar %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Preguntar por %1</translation>
    </message>
    <message>
        <source>Delete what was written?</source>
        <translation>¿Borrar lo anotado?</translation>
    </message>
    <message>
        <source>This has entries in the diary. They go with it. If you let it rest instead, they stay. You can undo this.</source>
        <translation>Esto tiene anotaciones en el diario. Se van con ello. Si lo deja descansar, quedan. Puede deshacerlo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>What to keep track of</source>
        <translation>Qué anotar</translation>
    </message>
    <message>
        <source>You keep track of %1 now</source>
        <extracomment>%1 is what is kept track of, such as &quot;Pain&quot;</extracomment>
        <translation>Ahora lleva un seguimiento de: %1</translation>
    </message>
    <message>
        <source>%1 is number %2 now</source>
        <extracomment>what is kept track of, and its place among them, from 1</extracomment>
        <translation>%1 es ahora el número %2</translation>
    </message>
    <message>
        <source>%1 rests now</source>
        <translation>%1 descansa ahora</translation>
    </message>
    <message>
        <source>%1 is asked for now</source>
        <translation>Ahora se pregunta por: %1</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1: borrado</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1: guardado</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Opening the book…</source>
        <translation>Abriendo el libro…</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>El libro está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The &amp;code on the recovery sheet</source>
        <translation>El &amp;código de la hoja de recuperación</translation>
    </message>
    <message>
        <source>8 groups of 5. Small letters and spaces are fine.</source>
        <translation>8 grupos de 5. Puede usar minúsculas y espacios.</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Recordar en esta computadora</translation>
    </message>
    <message>
        <source>Who can use this computer in your name can then open the book.</source>
        <translation>Quien pueda usar esta computadora en su nombre podrá abrir el libro.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open another &amp;book…</source>
        <translation>A&amp;brir otro libro…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Use the recovery code instead</source>
        <translation>&amp;Usar el código de recuperación</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase instead</source>
        <translation>&amp;Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>This passphrase does not open the book.</source>
        <translation>Esta frase de contraseña no abre el libro.</translation>
    </message>
    <message>
        <source>This code does not open the book.</source>
        <translation>Este código no abre el libro.</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is rated, and the value: &quot;Pain: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>the last value</source>
        <translation>el último valor</translation>
    </message>
</context>
<context>
    <name>VanishedServices</name>
    <message numerus="yes">
        <source>Because %Ln record(s) could not be read, no service was marked as gone.</source>
        <translation>
            <numerusform>Como %Ln registro no se pudo leer, ningún servicio se marcó como desaparecido.</numerusform>
            <numerusform>Como %Ln registros no se pudieron leer, ningún servicio se marcó como desaparecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is a line of its own in the file now. It was not marked as gone.</source>
        <translation>Ahora su nombre es una línea aparte en el archivo. No se marcó como desaparecido.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>your child&apos;s birth date</source>
        <translation>la fecha de nacimiento de su hijo o hija</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>los diagnósticos</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>what the diary says</source>
        <translation>lo que dice el diario</translation>
    </message>
    <message>
        <source>good moments, in your words</source>
        <translation>buenos momentos, con sus palabras</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>sus preguntas</translation>
    </message>
    <message>
        <source>your hopes, worries and goals</source>
        <translation>sus esperanzas, preocupaciones y metas</translation>
    </message>
    <message>
        <source>what was decided last time</source>
        <translation>lo que se decidió la última vez</translation>
    </message>
    <message numerus="yes">
        <source>names and numbers of %n person(s)</source>
        <translation>
            <numerusform>el nombre y el número de %n persona</numerusform>
            <numerusform>los nombres y números de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>services that you use</source>
        <translation>los servicios que usan</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>le llaman %1</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Le consuela</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>de %1 a %2, casi siempre %3</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin anotaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>on how many days there is an entry, and of how many days</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Days with entries</source>
        <translation>Días con anotaciones</translation>
    </message>
    <message>
        <source>In this time</source>
        <translation>En este tiempo</translation>
    </message>
    <message>
        <source>In the time before</source>
        <translation>En el tiempo anterior</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>If there is time:</source>
        <translation>Si hay tiempo:</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>a hope in somebody&apos;s words: &quot;Hope (the child&apos;s words): put my feet in the lake&quot;</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Resumen para la visita</translation>
    </message>
    <message>
        <source>Visit summary: %1</source>
        <translation>Resumen para la visita: %1</translation>
    </message>
    <message>
        <source>For: %1, %2, %3</source>
        <comment>an appointment, its day and time</comment>
        <translation>Para: %1, %2, %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>%1, since the last visit</source>
        <translation>%1, desde la última visita</translation>
    </message>
    <message>
        <source>medicines and treatments</source>
        <translation>medicinas y tratamientos</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Changed in this time:</source>
        <translation>Cambios en este tiempo:</translation>
    </message>
    <message>
        <source>Given as needed</source>
        <translation>Dado cuando hizo falta</translation>
    </message>
    <message>
        <source>Times written down</source>
        <translation>Veces anotadas</translation>
    </message>
    <message>
        <source>On how many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Times in the time before</source>
        <translation>Veces en el tiempo anterior</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <comment>something was written</comment>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Full dots are the child&apos;s own values, rings are those of others.</source>
        <translation>Los puntos llenos son los valores que dijo su hijo o hija; los círculos, los de otras personas.</translation>
    </message>
    <message>
        <source>How, as written</source>
        <translation>Cómo, según lo escrito</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a question and its number: &quot;1. May she go to the lake?&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Decided this time</source>
        <translation>Decidido esta vez</translation>
    </message>
</context>
<context>
    <name>VisitSummaryChoices</name>
    <message>
        <source>What to put in</source>
        <translation>Qué incluir</translation>
    </message>
</context>
<context>
    <name>WalletCard</name>
    <message>
        <source>called %1</source>
        <translation>le llaman %1</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>fecha de nacimiento: %1</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Vive con</translation>
    </message>
    <message>
        <source>There is more on the emergency sheet.</source>
        <translation>Hay más en la hoja de emergencia.</translation>
    </message>
    <message>
        <source>The whole sheet is</source>
        <translation>La hoja completa está</translation>
    </message>
    <message>
        <source>your child&apos;s name</source>
        <translation>el nombre de su hijo o hija</translation>
    </message>
    <message>
        <source>the birth date</source>
        <translation>la fecha de nacimiento</translation>
    </message>
    <message>
        <source>what must not be done</source>
        <translation>lo que no se debe hacer</translation>
    </message>
    <message>
        <source>the allergies</source>
        <translation>las alergias</translation>
    </message>
    <message>
        <source>equipment, oxygen and feeds</source>
        <translation>los equipos, el oxígeno y la alimentación</translation>
    </message>
    <message>
        <source>two names with their numbers</source>
        <translation>dos nombres con sus números</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>los diagnósticos</translation>
    </message>
    <message>
        <source>Wallet card</source>
        <translation>Tarjeta de cartera</translation>
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation>Las mismas palabras, para una cámara</translation>
    </message>
    <message>
        <source>Please read this card</source>
        <translation>Por favor, lea esta tarjeta</translation>
    </message>
    <message>
        <source>There is a care book at home.</source>
        <translation>En casa hay un libro de cuidados.</translation>
    </message>
    <message>
        <source>Look again by %1</source>
        <translation>Revisar de nuevo antes del %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Cut along the outer line. Fold along the lines inside.</source>
        <translation>Corte por la línea exterior. Doble por las líneas de dentro.</translation>
    </message>
    <message>
        <source>your child&apos;s photo</source>
        <translation>la foto de su hijo o hija</translation>
    </message>
</context>
<context>
    <name>WalletChoices</name>
    <message>
        <source>The birth date</source>
        <translation>La fecha de nacimiento</translation>
    </message>
    <message>
        <source>The diagnoses</source>
        <translation>Los diagnósticos</translation>
    </message>
    <message>
        <source>On the refrigerator</source>
        <translation>En el refrigerador</translation>
    </message>
    <message>
        <source>Where the whole emergency sheet is</source>
        <translation>Dónde está la hoja de emergencia completa</translation>
    </message>
    <message>
        <source>What a stranger who finds it may see</source>
        <translation>Qué puede ver una persona desconocida que la encuentre</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Hearthbook</source>
        <translation>Le damos la bienvenida a Hearthbook</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>It stays on this computer. You choose what to share, and with whom.</source>
        <translation>Se queda en esta computadora. Usted elige qué compartir y con quién.</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Abrir un libro…</translation>
    </message>
    <message>
        <source>Look at the &amp;sample family</source>
        <translation>Ver la familia de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A care book is for your child. It keeps what matters in one place: hopes and goals, a diary, the care team, and what to ask next.</source>
        <translation>Un libro de cuidados es para su hijo o hija. Reúne lo importante en un solo lugar: esperanzas y metas, un diario, el equipo de cuidados y qué preguntar después.</translation>
    </message>
    <message>
        <source>A directory is for social workers. It keeps community services, and how long ago somebody made sure of each.</source>
        <translation>Un directorio es para trabajadores sociales. Reúne servicios de la comunidad, y hace cuánto que alguien comprobó cada uno.</translation>
    </message>
    <message>
        <source>&amp;Make a care book for a child</source>
        <translation>&amp;Hacer un libro de cuidados para un niño o una niña</translation>
    </message>
    <message>
        <source>Make a &amp;directory of services</source>
        <translation>Hacer un &amp;directorio de servicios</translation>
    </message>
</context>
<context>
    <name>WishesEditor</name>
    <message>
        <source>The end of life</source>
        <translation>El final de la vida</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Every part may stay empty. No other page and no other paper shows what you write here.</source>
        <translation>Cada parte puede quedar vacía. Ninguna otra página y ningún otro papel muestra lo que escriba aquí.</translation>
    </message>
    <message>
        <source>When your child said it</source>
        <translation>Cuándo lo dijo su hijo o hija</translation>
    </message>
    <message>
        <source>Music, faith, brothers and sisters</source>
        <translation>Música, fe, hermanos y hermanas</translation>
    </message>
    <message>
        <source>Photos and videos of my child</source>
        <translation>Fotos y videos de mi hijo o hija</translation>
    </message>
    <message>
        <source>%1: what my child says</source>
        <extracomment>%1 is what a wish is about: &quot;A good day&quot;</extracomment>
        <translation>%1: lo que dice mi hijo o hija</translation>
    </message>
    <message>
        <source>%1: what we say</source>
        <translation>%1: lo que decimos nosotros</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>For the family, and for those to whom you give it. What you write here stands on no other paper.</source>
        <translation>Para la familia, y para quien ustedes elijan. Lo que escriba aquí no está en ningún otro papel.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>A good day, people to be near, music, faith: what your child says, and what you say. Every part may stay empty.</source>
        <translation>Un buen día, personas cerca, música, fe: lo que dice su hijo o hija, y lo que dicen ustedes. Cada parte puede quedar vacía.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Your child said this on %1.</source>
        <translation>Su hijo o hija dijo esto el %1.</translation>
    </message>
    <message>
        <source>The end of life, if you want to write about it</source>
        <translation>El final de la vida, si quiere escribir sobre eso</translation>
    </message>
    <message>
        <source>Write about it…</source>
        <translation>Escribir sobre eso…</translation>
    </message>
    <message>
        <source>My child says</source>
        <translation>Mi hijo o hija dice</translation>
    </message>
    <message>
        <source>We say</source>
        <translation>Nosotros decimos</translation>
    </message>
    <message>
        <source>Edit wishes</source>
        <translation>Editar los deseos</translation>
    </message>
    <message>
        <source>The wishes are saved.</source>
        <translation>Los deseos están guardados.</translation>
    </message>
    <message>
        <source>Who gets this page can read: %1.</source>
        <translation>Quien reciba esta página puede leer: %1.</translation>
    </message>
    <message>
        <source>Who gets this page can read: %1. With the end of life, also: %2.</source>
        <translation>Quien reciba esta página puede leer: %1. Con el final de la vida, también: %2.</translation>
    </message>
    <message>
        <source>Without the end of life</source>
        <translation>Sin el final de la vida</translation>
    </message>
    <message>
        <source>With the end of life</source>
        <translation>Con el final de la vida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
</context>
<context>
    <name>WishesSheet</name>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>Wishes of %1 and the family</source>
        <translation>Deseos de %1 y de la familia</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>El niño o la niña</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La familia</translation>
    </message>
    <message>
        <source>Only for the family, and for those to whom the family gives it.</source>
        <translation>Solo para la familia, y para quien la familia elija.</translation>
    </message>
    <message>
        <source>What the child says was said on %1.</source>
        <translation>Lo que dice el niño o la niña se dijo el %1.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) to go.</source>
        <translation>
            <numerusform>Falta %n segundo, más o menos.</numerusform>
            <numerusform>Faltan %n segundos, más o menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to go.</source>
        <translation>
            <numerusform>Falta %n minuto, más o menos.</numerusform>
            <numerusform>Faltan %n minutos, más o menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteMoment</name>
    <message>
        <source>Add a good moment</source>
        <translation>Añadir un buen momento</translation>
    </message>
    <message>
        <source>Edit a good moment</source>
        <translation>Editar un buen momento</translation>
    </message>
</context>
<context>
    <name>ZipReader</name>
    <message>
        <source>This packed file is damaged and could not be read.</source>
        <translation>Este archivo comprimido está dañado y no se pudo leer.</translation>
    </message>
    <message>
        <source>This packed file would become far too big when it is unpacked. It was not read.</source>
        <translation>Este archivo comprimido sería demasiado grande al abrirlo. No se leyó.</translation>
    </message>
    <message>
        <source>There is no room for the working file on this disk.</source>
        <translation>No hay espacio para el archivo de trabajo en este disco.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>This file could not be saved.</source>
        <translation>No se pudo guardar este archivo.</translation>
    </message>
</context>
</TS>
