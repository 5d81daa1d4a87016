### About the app.

title = Om Concord
is-title = Hvad det er
is = 
    Concord holder styr på din medicin, tiderne og det, du faktisk har taget.
    Det hjælper dig med at tale med dit apotek: dine spørgsmål, dine bekymringer og det, I beslutter sammen.
is-not-title = Hvad det ikke er
is-not = 
    Det er ikke en journal. Du har selv skrevet det, og der kan være fejl.
    Det siger ikke, hvad du fejler.
    Det regner ikke ud, hvor meget du skal tage. Det viser det, du har skrevet af fra etiketten.
    Det kan ikke sige, at medicin går godt sammen. Der kan være en fare, som Concord ikke spørger om.
    Ingen andre læser det, du skriver her, så ingen sender hjælp. Brug Hjælp i en nødsituation.
privacy-title = Hvem der kan se med
privacy = 
    Kun denne enhed gemmer det, du skriver. Der er ingen konto, ingen reklamer, og ingen tæller besøg.
    Noget forlader kun enheden, når du deler, udskriver eller laver en sikkerhedskopi, og du ser det først.
    Alle, der kan låse enheden op, kan læse det.
unchecked-title = Ikke kontrolleret endnu
unchecked = 
    En farmaceut har endnu ikke kontrolleret faretegnene og teksterne om medicin.
    Den kinesiske og den danske tekst er endnu ikke kontrolleret af folk med sproget som modersmål.
credits-title = Hvis arbejde der er brugt
credits = 
    Medicinens grupper følger ATC-systemet fra WHO Collaborating Centre for Drug Statistics Methodology.
    Nogle navne på medicin kommer fra det engelske sundhedsvæsens ordbog over lægemidler og udstyr.
    Contains public sector information licensed under the Open Government Licence v3.0.
version = Version { $version }
build = Udgave { $stamp }
